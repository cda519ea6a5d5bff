package dev.onrecord.matching.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.TamilStemmer;

/**
 * What is left of a word when its endings are taken off, by the rules of the language that writes its script most.
 *
 * <p>Which language a text is in is not known; the stem need not be right, only the same for words that belong
 * together. Not safe for use by several threads.
 */
final class Stems {

    private final Map<UnicodeScript, SnowballStemmer> stemmers = new EnumMap<>(Map.of(
            UnicodeScript.LATIN, new EnglishStemmer(),
            UnicodeScript.CYRILLIC, new RussianStemmer(),
            UnicodeScript.ARABIC, new ArabicStemmer(),
            UnicodeScript.GREEK, new GreekStemmer(),
            UnicodeScript.DEVANAGARI, new HindiStemmer(),
            UnicodeScript.ARMENIAN, new ArmenianStemmer(),
            UnicodeScript.TAMIL, new TamilStemmer()));

    String of(String word) {
        var stemmer = stemmers.get(UnicodeScript.of(word.codePointAt(0)));
        if (stemmer == null) {
            return word;
        }
        stemmer.setCurrent(word);
        stemmer.stem();
        var stem = stemmer.getCurrent();
        return stem.isEmpty() ? word : stem;
    }
}
