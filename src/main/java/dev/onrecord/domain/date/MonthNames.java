package dev.onrecord.domain.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of months in the languages that claims are written in, in lower case; a word that means two months means none. */
final class MonthNames {

    /** Twelve months on a line, the ways to write each parted by bars. */
    private static final String NAMES = """
            january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec
            janvier|janv février|fevrier|févr|fevr|fév mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc
            januar|jänner februar|feber märz|mär|mrz|maerz april mai juni juli august september oktober|okt november dezember|dez
            enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|set octubre noviembre diciembre|dic
            janeiro fevereiro|fev março|marco abril maio|mai junho julho agosto setembro outubro|out novembro dezembro
            gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|sett ottobre|ott novembre dicembre
            januari februari maart|mrt april mei juni juli augustus september oktober november december
            января|январь|янв февраля|февраль|фев|февр марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт ноября|ноябрь|ноя|нояб декабря|декабрь|дек
            січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень
            stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień
            ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
            يناير فبراير مارس أبريل|ابريل|إبريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر
            جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر
            جنوري فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
            जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर
            """;

    /** How the Levant and Iraq call the months; two of them are two words. */
    private static final String OF_THE_LEVANT =
            "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول";

    private static final int TWO_MEANINGS = 0;
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        NAMES.lines().forEach(language -> {
            var names = language.strip().split(" ");
            for (int i = 0; i < names.length; i++) {
                for (String name : names[i].split("\\|")) {
                    put(months, name, i + 1);
                }
            }
        });
        var levant = OF_THE_LEVANT.split("\\|");
        for (int i = 0; i < levant.length; i++) {
            put(months, levant[i], i + 1);
        }
        return Map.copyOf(months);
    }

    private static void put(Map<String, Integer> months, String name, int month) {
        months.merge(name, month, (one, other) -> one.equals(other) ? one : TWO_MEANINGS);
    }

    /** Returns the number of a month, from 1. */
    static Optional<Integer> number(String name) {
        return Optional.ofNullable(MONTHS.get(name)).filter(month -> month != TWO_MEANINGS);
    }
}
