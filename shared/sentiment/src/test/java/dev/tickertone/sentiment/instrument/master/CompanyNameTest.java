package dev.tickertone.sentiment.instrument.master;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Northwind Traders, Inc. Class A Common Stock|Northwind Traders|inc",
        "Harborline (The) Common Stock|Harborline|''",
        "The Quillfeather Company|Quillfeather|inc",
        "ZEPHYR MILLS CORP /DE/|Zephyr Mills|inc",
        "ZEPHYR MILLS CORP \\DE\\|Zephyr Mills|inc",
        "Fjordvik A/S American Depositary Shares|Fjordvik|ab",
        "KVB HOLDINGS LTD|KVB Holdings|ltd",
        "Bank of Elmsford Common Stock|Bank of Elmsford|''",
        "BANK OF ELMSFORD CORP|Bank of Elmsford|inc",
        "Oakhaven Bancorp. Common Stock|Oakhaven Bancorp|''",
        "Tessaly N.V. Ordinary Shares|Tessaly|nv",
        "Brightwater plc|Brightwater|plc",
    })
    void leavesWhatTheCompanyCallsItself(String description, String name, String form) {
        assertThat(String.join(" ", CompanyName.words(description))).isEqualTo(name);
        assertThat(CompanyName.form(description)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "Northwind Traders Warrants to purchase one share,true",
        "Northwind Traders 6.25% Senior Notes due 2031,true",
        "Northwind Traders Preferred Stock,true",
        "Northwind Traders Common Stock,false",
        "Northwind Partners Common Units,false",
        "Brightwater Holdings,false",
    })
    void tellsTheShareFromWhatIsDerivedFromIt(String description, boolean derived) {
        assertThat(CompanyName.isDerived(description)).isEqualTo(derived);
    }

    @Test
    void nothingIsLeftOfALegalFormAlone() {
        assertThat(CompanyName.words("The Company Inc.")).isEmpty();
        assertThat(CompanyName.words("")).isEmpty();
    }
}
