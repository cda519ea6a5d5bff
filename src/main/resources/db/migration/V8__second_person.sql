-- New words: a state of claims whose proposed verdict waits for a second person, and the day on which a deadline was
-- extended. Nothing else changes.
SELECT 1;
