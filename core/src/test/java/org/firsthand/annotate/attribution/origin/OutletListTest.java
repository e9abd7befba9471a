package org.firsthand.annotate.attribution.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletListTest {

    private static final OutletList OUTLETS = OutletList.load();

    @ParameterizedTest
    @CsvSource({
        "Harbour Gazette,Harbour Gazette",
        "The Quayside Paper,Quayside Paper",
        "Estuary Newswire,Estuary Newswire",
        "Saltmarsh News Agency,Saltmarsh News Agency",
        "Radio Velden,Radio Velden",
        "NewsPier,NewsPier",
        "Newsday24,Newsday24",
        "WQRS,WQRS",
        "Monday Argus-Post,Monday Argus-Post",
        "the reuters,Reuters",
    })
    void knowsAnOutletByItsForm(String words, String name) {
        assertThat(OUTLETS.name(words)).hasValue(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Marsh",
                "The Times Table Club",
                "The News",
                "By Quayside Paper",
                "Harbour Board",
                "Space Agency",
                "NATO",
                "Newsome",
            })
    void leavesOtherNames(String words) {
        assertThat(OUTLETS.name(words)).isEmpty();
    }
}
