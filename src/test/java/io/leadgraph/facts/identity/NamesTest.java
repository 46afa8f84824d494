package io.leadgraph.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "  José   ÁLVAREZ "       | jose alvarez
            Müller-Lüdenscheidt       | muller ludenscheidt
            Øystein Gærd              | oystein gaerd
            Łukasz Weiß               | lukasz weiss
            İPEK Işık                 | ipek isik
            O'Brien, J. R.            | obrien j r
            O’BRIEN (J.R.)            | obrien j r
            Bob\u00A0Stone            | bob stone
            ﬁona Ｓｍｉｔｈ              | fiona smith
            """)
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertThat(Names.key(name)).isEqualTo(key);
    }

    @Test
    void marksThatTellWordsApartStay() {
        assertThat(Names.key("कि")).isNotEqualTo(Names.key("का"));
        assertThat(Names.key("ガス")).isNotEqualTo(Names.key("カス"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u00A0", "--", "?"})
    void aNameWithoutLettersHasNoKey(String name) {
        assertThat(Names.key(name)).isNull();
        assertThat(Names.key(name, name)).isNull();
    }

    @Test
    void aFullNameMayLackEitherPart() {
        assertThat(Names.key("Ann", "Lee")).isEqualTo("ann lee");
        assertThat(Names.key(null, " Lee ")).isEqualTo("lee");
        assertThat(Names.key("Ann", null)).isEqualTo("ann");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Acme                          | acme
            ACME, Inc.                    | acme
            Acme GmbH                     | acme
            Acme G.m.b.H.                 | acme
            Acme GmbH & Co. KG            | acme
            Acme UG (haftungsbeschränkt)  | acme
            Acme S.A.                     | acme
            Acme S. A.                    | acme
            Acme S.A. de C.V.             | acme
            Acme S. de R.L. de C.V.       | acme
            Acme Sp. z o.o.               | acme
            Acme spol. s r.o.             | acme
            Acme A/S                      | acme
            Acme B.V.                     | acme
            Acme Pty Ltd                  | acme
            Acme Private Limited          | acme
            Acme OÜ                       | acme
            Acme plc                      | acme
            Acme SAS                      | acme
            Acme Oy                       | acme
            Acme AB                       | acme
            Acme Corp                     | acme
            Acme Corporation              | acme
            Acme L.L.C.                   | acme
            アクメ ㈱                      | アクメ
            """)
    void legalFormsAtTheEndOfACompanyNameAreDropped(String name, String key) {
        assertThat(Names.companyKey(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            AB InBev              | ab inbev
            Co                    | co
            SA AG                 | sa
            Inc.                  | inc
            S.A.                  | sa
            Johnson & Johnson     | johnson and johnson
            Johnson and Johnson   | johnson and johnson
            J.P. Morgan           | jp morgan
            J. P. Morgan          | jp morgan
            Amazon.com, Inc.      | amazon com
            Société Générale SA   | societe generale
            " !!! "               | !!!
            """)
    void whatIsNotALegalFormAtTheEndStays(String name, String key) {
        assertThat(Names.companyKey(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void aBlankCompanyNameHasNoKey(String name) {
        assertThat(Names.companyKey(name)).isNull();
    }

    @Test
    void aLongNameOfInitialsIsStillOneKey() {
        assertThat(Names.companyKey("a.".repeat(5_000) + " GmbH")).isEqualTo("a".repeat(5_000));
    }
}
