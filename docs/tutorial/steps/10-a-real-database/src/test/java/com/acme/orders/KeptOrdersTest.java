package com.acme.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.model.NewOrder;
import io.fromswagger.database.Postgres;
import io.fromswagger.junit.ServiceTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@ServiceTest
class KeptOrdersTest {

    @Test
    void an_order_is_kept_in_the_database(OrdersClient orders, Postgres db) throws SQLException {
        var order = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();

        try (var connection = DriverManager.getConnection(db.url(), db.user(), db.password());
                var rows = connection.createStatement().executeQuery("select id, total from orders")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("id")).isEqualTo(order.id().toString());
            assertThat(rows.getInt("total")).isEqualTo(4200);
            assertThat(rows.next()).as("orders of other tests").isFalse();
        }
    }
}
