-- New words: the states of claims whose proposed verdict waits for a second person, or about which something was said of an
-- earlier wording, and the day on which a deadline was extended. What is kept of the claims is built anew by that.
SELECT 1;
