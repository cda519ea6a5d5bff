/** Raw records into drafts of claims: fields, shapes and official rules; sees the records and the store. */
@NullMarked
package dev.onrecord.intake.draft;

import org.jspecify.annotations.NullMarked;
