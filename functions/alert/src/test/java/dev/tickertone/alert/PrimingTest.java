package dev.tickertone.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.aws.SnsRehearsal;
import dev.tickertone.store.snapshot.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrimingTest {
    private final List<AlertMessage> rehearsed = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    @Test
    void anAlertIsRaisedAndGoesToTheRehearsalsPublisher() throws Exception {
        Priming.rehearseAlerting((table, publisher) -> {
            tables.add(table);
            return new AlertHandler(table, publisher, Installation.ENVIRONMENT, Sample.CLOCK);
        }, rehearsed::add);
        assertThat(rehearsed).isNotEmpty();
        assertThat(tables).hasSize(1);
    }

    @Test
    void theOutboxAndTheToolsRunThrough() throws Exception {
        Priming.rehearseSending((table, publisher) ->
                new OutboxHandler(table, publisher, Installation.ENVIRONMENT, Sample.CLOCK), rehearsed::add);
        assertThat(rehearsed).isEmpty();
        Priming.rehearseTrying((table, publisher) ->
                new RuleToolsHandler(table, publisher, Installation.ENVIRONMENT, Sample.CLOCK), rehearsed::add);
        assertThat(rehearsed).hasSize(1);
    }

    @Test
    void aMessageIsWrittenForSnsWithoutSns() throws Exception {
        Priming.rehearseAlerting((table, publisher) ->
                new AlertHandler(table, publisher, Installation.ENVIRONMENT, Sample.CLOCK), SnsRehearsal::publish);
    }
}
