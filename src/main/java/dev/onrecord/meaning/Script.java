package dev.onrecord.meaning;

/** Tells what the models can read. */
final class Script {

    private Script() {}

    /** Tells whether most letters are Latin. */
    static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return letters > 0 && latin * 2 > letters;
    }
}
