package dev.tickertone.sentiment.instrument;

import java.util.Set;

/** Tells a share button from a company: {@code Facebook Twitter Email}, {@code Follow us on Facebook}. */
final class Furniture {
    private static final int REACH = 6;
    private static final int LONGEST_LINE = 24;
    private static final int LOGIN_WORDS = 3;

    private final Set<String> social;
    private final Set<String> furniture;
    private final Set<String> invites;
    private final Set<String> logins;

    Furniture(WordLists context) {
        social = context.words("social");
        furniture = context.words("furniture");
        invites = context.words("invites");
        logins = context.words("logins");
    }

    /** Whether the name at tokens {@code first} to {@code end}, exclusive, is a button or part of an invitation. */
    boolean holds(Passage passage, int first, int end) {
        return isLogin(passage, first) || social.contains(passage.word(first)) && !passage.token(end - 1).possessive()
                && (isButtonLine(passage) || isInvited(passage, first) || besideButton(passage, first, end));
    }

    /** {@code Sign in with Google}, {@code Continue with Apple}: a line that begins so. */
    private boolean isLogin(Passage passage, int first) {
        return passage.word(first - 1).equals("with") && first - passage.first() <= LOGIN_WORDS
                && logins.contains(passage.word(passage.first()));
    }

    private boolean isButtonLine(Passage passage) {
        if (passage.end() - passage.first() > LONGEST_LINE) {
            return false;
        }
        for (int i = passage.first(); i < passage.end(); i++) {
            String word = passage.word(i);
            if (passage.token(i).isWord() && !social.contains(word) && !furniture.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isInvited(Passage passage, int first) {
        for (int i = first - 1; i >= first - REACH && passage.has(i); i--) {
            if (invites.contains(passage.word(i))) {
                String after = passage.word(i + 1);
                return after.equals("on") || after.equals("via") || after.equals("us") || after.equals("this");
            }
        }
        return false;
    }

    /** Two network names side by side, with at most a separator between, are never prose. */
    private boolean besideButton(Passage passage, int first, int end) {
        return social.contains(passage.word(isSeparator(passage.word(first - 1)) ? first - 2 : first - 1))
                || social.contains(passage.word(isSeparator(passage.word(end)) ? end + 1 : end));
    }

    private static boolean isSeparator(String word) {
        return word.equals("|") || word.equals("/") || word.equals("·") || word.equals("•");
    }
}
