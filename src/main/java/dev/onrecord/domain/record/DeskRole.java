package dev.onrecord.domain.record;

/** What a person may do at the desk; each role includes the ones before it. */
public enum DeskRole {
    /** Records claims, evidence, requests and judgements that the policy allows. */
    CHECKER,

    /** Overrides the policy and withdraws claims. */
    EDITOR,

    /** Decides who has which role. */
    OWNER
}
