package dev.tickertone.local.cli;

import dev.tickertone.local.KeyDesk;
import dev.tickertone.local.KeyDesk.Inventory;
import dev.tickertone.local.KeyDesk.Order;
import dev.tickertone.local.KeyDesk.Receipt;
import dev.tickertone.store.Json;
import dev.tickertone.store.key.ApiKey;
import dev.tickertone.store.key.Making;
import dev.tickertone.store.key.Scope;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The keys of a home, by the product that runs there or is started for it. */
record LocalKeys(Product product) implements KeyRing {
    @Override
    public Making make(String name, Scope scope, int days) throws IOException, InterruptedException {
        Receipt receipt = Json.mapper().treeToValue(
                product.post(KeyDesk.PATH, Json.write(new Order(name, scope, days))), Receipt.class);
        return receipt.key() == null ? new Making.Rejected(receipt.rejected()) : new Making.Made(receipt.key(), receipt.text());
    }

    @Override
    public List<ApiKey> list() throws IOException, InterruptedException {
        return Json.mapper().treeToValue(product.get(KeyDesk.PATH), Inventory.class).keys();
    }

    @Override
    public Optional<ApiKey> revoke(String id) throws IOException, InterruptedException {
        String path = KeyDesk.PATH + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "/revoke";
        return Optional.ofNullable(Json.mapper().treeToValue(product.post(path, ""), Receipt.class).key());
    }

    @Override
    public String api() {
        return product.own() == null ? product.address().api().toString() : "http://127.0.0.1:8080";
    }

    @Override
    public void close() {
        product.close();
    }
}
