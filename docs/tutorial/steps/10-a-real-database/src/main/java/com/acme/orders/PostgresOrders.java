package com.acme.orders;

import com.acme.orders.Order.Status;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Orders in PostgreSQL. */
final class PostgresOrders implements OrderStore {

    private final String url;

    PostgresOrders(String url) throws SQLException {
        this.url = url;
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists orders (id uuid primary key, sku text not null,"
                    + " quantity int not null, total int not null, status text not null)");
        }
    }

    @Override
    public void put(Order order) {
        var sql = "insert into orders values (?, ?, ?, ?, ?) on conflict (id) do update set status = excluded.status";
        try (var connection = open();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, order.id());
            statement.setString(2, order.sku());
            statement.setInt(3, order.quantity());
            statement.setInt(4, order.total());
            statement.setString(5, order.status().name());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Order> find(UUID id) {
        try (var connection = open();
                var statement = connection.prepareStatement("select * from orders where id = ?")) {
            statement.setObject(1, id);
            var row = statement.executeQuery();
            return row.next()
                    ? Optional.of(new Order(
                            id,
                            row.getString("sku"),
                            row.getInt("quantity"),
                            row.getInt("total"),
                            Status.valueOf(row.getString("status"))))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url);
    }
}
