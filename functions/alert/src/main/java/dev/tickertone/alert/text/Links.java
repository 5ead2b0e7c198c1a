package dev.tickertone.alert.text;

import dev.tickertone.domain.alert.Alert;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses in the dashboard.
 *
 * @param dashboard its own address without a slash at its end
 */
record Links(String dashboard) {
    String article(String id) {
        return view("articles/" + encoded(id));
    }

    String ticker(String symbol) {
        return view("tickers/" + encoded(symbol));
    }

    String rule(String id) {
        return view("rules/" + encoded(id));
    }

    String rules() {
        return view("rules");
    }

    String alerts() {
        return view("alerts");
    }

    /** Where there is more about an alert: its article, or its instrument where no article raised it. */
    String alert(Alert alert) {
        return alert.articleId() == null ? ticker(alert.symbol()) : article(alert.articleId());
    }

    private String view(String path) {
        return dashboard + "/#/" + path;
    }

    // As the dashboard's encodeURIComponent does: forms write a space as a plus, addresses do not.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
