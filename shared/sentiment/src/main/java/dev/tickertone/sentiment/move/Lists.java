package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Mention;
import java.util.ArrayList;
import java.util.List;

/** Names beside one another, and the words before a name that tell which it is; no list is read beyond a few names. */
record Lists(Line line) {
    private static final int LIST = 8;
    private static final int MAKERS = 3;

    /** The first of names side by side of one instrument: {@code Acme Corp <ACM.N>}. */
    int firstOf(int last) {
        int first = last;
        Instrument instrument = line.at(last).mention().instrument();
        while (line.at(first - 1).isName() && line.at(first - 1).mention().instrument().equals(instrument)) {
            first--;
        }
        return first;
    }

    /**
     * Adds what stands before the mention at {@code first} in a list: {@code the Dow and the S&P 500}; in headlines a
     * plural verb tells that a comma is as good as an <em>and</em>.
     */
    int withList(int first, List<Mention> mentions, boolean plural) {
        int at = first;
        boolean and = plural && line.at(0).isName();
        while (mentions.size() < LIST) {
            int joint = determined(at) - 1;
            boolean joined = line.at(joint).is("and") || line.at(joint).is("&");
            and |= joined;
            int last = joined && line.at(joint - 1).is(",") ? joint - 2 : joint - 1;
            boolean joins = joined || and && line.at(joint).is(",");
            if (!joins || !line.at(last).isName() || line.at(last).isPossessive()) {
                break;
            }
            mentions.addFirst(line.at(last).mention());
            at = firstOf(last);
        }
        return at;
    }

    /** The mentions of the list that the name at item {@code name} is in: {@code A and B}. */
    List<Mention> listAt(int name) {
        List<Mention> mentions = new ArrayList<>(List.of(line.at(name).mention()));
        if (line.at(name).isPossessive()) {
            return mentions;
        }
        withList(firstOf(name), mentions, false);
        for (int at = nextInList(name); at > 0 && mentions.size() < LIST; at = nextInList(at)) {
            mentions.add(line.at(at).mention());
        }
        return List.copyOf(mentions);
    }

    /** The last name of the list that goes on from the name at item {@code name}. */
    int endOfList(int name) {
        int end = name;
        int count = 1;
        for (int at = nextInList(name); at > 0 && count < LIST; at = nextInList(at)) {
            end = at;
            count++;
        }
        return end;
    }

    private int nextInList(int name) {
        int next = name + 2;
        while (next - name < LIST && line.at(next).is(Role.DETERMINER)) {
            next++;
        }
        boolean joined = line.at(name + 1).is("and") || line.at(name + 1).is(",") && line.at(next + 1).is("and");
        return joined && line.at(next).isName() && !line.at(next).isPossessive() && !line.at(name).isPossessive() ? next : -1;
    }

    /** The first item of {@code the pan-European}, {@code Germany's}, {@code British Airways owner} before a name. */
    int determined(int first) {
        int at = first;
        while (first - at < LIST && isDetermining(at - 1)) {
            at = line.at(at - 1).is(Role.COMPANY_NOUN) ? beforeMaker(at - 1) : at - 1;
        }
        boolean its = line.at(at - 1).is(Role.REFERS) && at < first;
        return its ? at - 1 : at;
    }

    private boolean isDetermining(int i) {
        Item item = line.at(i);
        boolean place = item.isCapital() && !item.isName() && (item.isPossessive()
                || line.at(i + 1).isPossessive() && !line.at(i + 1).isName() && item.sense() == Sense.NONE && i > 0);
        boolean tied = line.has(i) && (item.token().joined() || line.has(i + 1) && line.at(i + 1).token().joined());
        boolean compound = tied && item.sense().period() == null && !item.isAmount() && !item.isName();
        return item.is(Role.DETERMINER) || place || compound || item.is(Role.COMPANY_NOUN) && !item.isPossessive();
    }

    /** The first capital of {@code British Airways owner}, or the last word itself. */
    private int beforeMaker(int noun) {
        int at = noun;
        while (noun - at < MAKERS && line.at(at - 1).isCapital() && !line.at(at - 1).isPossessive()
                && line.at(at - 1).sense().period() == null && at > 1) {
            at--;
        }
        return at;
    }
}
