package dev.onrecord.intake.column;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What columns are called in eight languages, and the field that is probably meant; never taken without being asked for. */
public final class FieldWords {

    /** The fields with the words for them; where a header has words of several, the first of these fields is meant. */
    private static final Map<String, List<String>> WORDS = words();

    private static final List<String> ORDER =
            List.of("url", "on", "speaker", "source", "about", "tags", "note", "story", "key", "text");

    private FieldWords() {}

    private static Map<String, List<String>> words() {
        var words = new LinkedHashMap<String, List<String>>();
        words.put("url", parted("""
                url, link, links, address, web address, webpage, website, permalink
                lien, adresse, adresse web
                internetadresse, webseite
                enlace, direccion, vinculo, pagina web
                ligacao, endereco, link da publicacao
                링크, 주소, 웹주소
                رابط, الرابط, العنوان
                ссылка, адрес"""));
        words.put("on", parted("""
                date, day, when, said on, date said, dated
                jour, quand
                datum, tag, wann
                fecha, dia, cuando
                data, quando
                날짜, 일자, 일시, 발언일
                تاريخ, التاريخ, اليوم
                дата, когда, день"""));
        words.put("speaker", parted("""
                speaker, said by, who said it, who said, who, claimant, person, politician, spokesperson, made by, author
                orateur, locuteur, auteur, personne, qui, dit par, prononce par, intervenant
                sprecher, sprecherin, wer, urheber, person, redner, gesagt von
                orador, autor, portavoz, quien, quien lo dijo, dicho por, persona
                quem, quem disse, dito por, pessoa, porta voz
                발언자, 화자, 주장자, 발화자, 말한 사람
                المتحدث, القائل, المدعي, صاحب التصريح, قائل
                спикер, автор, кто сказал, кто, говорящий, заявитель"""));
        words.put("source", parted("""
                source, outlet, medium, media, publication, seen in, published in, channel
                media, journal, support, origine
                quelle, zeitung
                fuente, medio, periodico
                fonte, veiculo, jornal
                출처, 매체, 언론사
                المصدر, مصدر, الوسيلة
                источник, сми, издание"""));
        words.put("about", parted("""
                about, concerns, concerned, organisation, organization, company, target, party, regarding
                concerne, au sujet de, organisme, entreprise, a propos de
                betrifft, uber, ueber, organisation, unternehmen
                sobre, acerca de, organizacion, empresa
                a respeito de, organizacao, diz respeito a
                대상, 관련, 관련 기관
                بشأن, عن, الجهة
                о ком, касается, организация, о чем"""));
        words.put("tags", parted("""
                tag, tags, topic, topics, category, categories, theme, themes, keywords, labels, subject
                sujet, theme, categorie, etiquette, etiquettes, mots cles
                thema, themen, kategorie, schlagwort, schlagworte, stichworte
                tema, temas, categoria, etiqueta, etiquetas, palabras clave
                assunto, assuntos, palavras chave
                주제, 태그, 분류, 카테고리
                الموضوع, موضوع, الوسوم, التصنيف
                тема, темы, теги, тег, категория, рубрика"""));
        words.put("note", parted("""
                note, notes, comment, comments, remark, remarks, context, details
                commentaire, commentaires, remarque, remarques, contexte
                notiz, notizen, bemerkung, bemerkungen, kommentar, anmerkung, anmerkungen
                nota, notas, comentario, comentarios, observaciones, contexto
                observacao, observacoes
                비고, 메모, 참고, 설명
                ملاحظة, ملاحظات, تعليق
                примечание, примечания, комментарий, заметки, заметка"""));
        words.put("story", parted("""
                story, project, dossier, article
                histoire, projet
                geschichte, projekt
                historia, proyecto, articulo
                projeto, artigo
                사건, 기사
                القصة, الملف
                история, сюжет, проект"""));
        words.put("key", parted("""
                key, ref, reference, code, id
                cle
                schlussel, kennung
                clave, referencia
                chave
                식별자, 키
                المعرف, المفتاح
                ключ, код"""));
        words.put("text", parted("""
                claim, claims, statement, statements, assertion, allegation, text, quote, quotation, what was said, post, tweet
                affirmation, allegation, declaration, propos, enonce, citation, phrase
                behauptung, behauptungen, aussage, zitat
                afirmacion, declaracion, alegacion, cita, dicho
                afirmacao, declaracao, alegacao, citacao, frase
                주장, 발언, 발언 내용, 내용, 진술
                ادعاء, الادعاء, تصريح, التصريح, القول
                утверждение, заявление, цитата, высказывание, тезис"""));
        return words;
    }

    private static List<String> parted(String words) {
        return List.of(words.split("[,\\n]\\s*"));
    }

    /** Returns the field that a header probably means. */
    public static Optional<String> guess(String header) {
        return exactly(header).or(() -> among(header).stream().findFirst());
    }

    /** Returns the field for which a header is the very word. */
    static Optional<String> exactly(String header) {
        var plain = plain(header);
        return ORDER.stream().filter(field -> words(field).contains(plain)).findFirst();
    }

    /** Returns the fields for which a header has words, the likeliest first. */
    static List<String> among(String header) {
        var plain = " " + plain(header) + " ";
        return ORDER.stream()
                .filter(field -> words(field).stream().anyMatch(word -> plain.contains(" " + word + " ")))
                .toList();
    }

    private static List<String> words(String field) {
        return WORDS.getOrDefault(field, List.of());
    }

    /** Returns the words of a header, without accents, signs and case. */
    private static String plain(String header) {
        var parted = header.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return Normalizer.normalize(parted, Normalizer.Form.NFKD)
                .replaceAll("(?<=\\p{IsLatin})\\p{Mn}+", "")
                .transform(text -> Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
