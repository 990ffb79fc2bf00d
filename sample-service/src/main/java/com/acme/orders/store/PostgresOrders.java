package com.acme.orders.store;

import com.acme.orders.domain.Draft;
import com.acme.orders.domain.Money;
import com.acme.orders.domain.Order;
import com.acme.orders.domain.OrderStatus;
import com.acme.orders.domain.OrderStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The orders in table {@code orders}. */
public final class PostgresOrders implements OrderStore {

    private static final String INSERT = """
            insert into orders (id, sku, quantity, gift_note, price_cent, placed_at, charge_id)
            values (:id, :sku, :quantity, :gift_note, :price_cent, :placed_at, :charge_id)
            """;
    private static final String UPDATE = """
            update orders
            set sku = :sku, quantity = :quantity, gift_note = :gift_note,
                price_cent = :price_cent, placed_at = :placed_at, charge_id = :charge_id
            where id = :id
            """;
    private static final String DELETE = "delete from orders where id = :id";
    private static final String SELECT = "select * from orders where id = :id";
    private static final String SELECT_AND_LOCK = SELECT + " for update";
    private static final String COUNT = """
            select count(*) from orders
            where cast(:paid as boolean) is null or :paid = (charge_id is not null)
            """;
    private static final String LIST = """
            select * from orders
            where cast(:paid as boolean) is null or :paid = (charge_id is not null)
            order by number desc
            limit :limit offset :offset
            """;

    private final Jdbi jdbi;

    PostgresOrders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Order order) {
        jdbi.useHandle(db -> bind(db.createUpdate(INSERT), order).execute());
    }

    @Override
    public Optional<Order> find(UUID id) {
        return jdbi.withHandle(db -> one(db, SELECT, id));
    }

    @Override
    public Page list(Optional<OrderStatus> status, int limit, int offset) {
        var paid = status.map(OrderStatus.PAID::equals).orElse(null);
        return jdbi.withHandle(db -> {
            var count = db.createQuery(COUNT).bind("paid", paid).mapTo(Long.class);
            var orders = db.createQuery(LIST)
                    .bind("paid", paid)
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map((row, context) -> read(row));
            return new Page(orders.list(), count.one());
        });
    }

    @Override
    public Optional<Order> update(UUID id, UnaryOperator<Order> change) {
        return jdbi.inTransaction(db -> {
            var changed = one(db, SELECT_AND_LOCK, id).map(change);
            changed.ifPresent(order -> bind(db.createUpdate(UPDATE), order).execute());
            return changed;
        });
    }

    @Override
    public boolean remove(UUID id, Consumer<Order> check) {
        return jdbi.inTransaction(db -> {
            one(db, SELECT_AND_LOCK, id).ifPresent(check);
            return db.createUpdate(DELETE).bind("id", id).execute() > 0;
        });
    }

    private static Optional<Order> one(Handle db, String select, UUID id) {
        return db.createQuery(select)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Order order) {
        return statement
                .bind("id", order.id())
                .bind("sku", order.draft().sku())
                .bind("quantity", order.draft().quantity())
                .bind("gift_note", order.draft().giftNote().orElse(null))
                .bind("price_cent", order.price().cents())
                .bind("placed_at", Timestamp.from(order.placedAt()))
                .bind("charge_id", order.chargeId().orElse(null));
    }

    private static Order read(ResultSet row) throws SQLException {
        var giftNote = Optional.ofNullable(row.getString("gift_note"));
        return new Order(
                row.getObject("id", UUID.class),
                new Draft(row.getString("sku"), row.getInt("quantity"), giftNote),
                new Money(row.getLong("price_cent")),
                row.getTimestamp("placed_at").toInstant(),
                Optional.ofNullable(row.getString("charge_id")));
    }
}
