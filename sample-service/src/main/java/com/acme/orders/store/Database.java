package com.acme.orders.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** The pool of connections to a database whose tables are up to date. */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 8;

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /** Connects, and brings the tables up to date. */
    public static Database open(String url, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        var pool = new HikariDataSource(config);
        Flyway.configure().dataSource(pool).load().migrate();
        return new Database(pool);
    }

    public PostgresOrders orders() {
        return new PostgresOrders(Jdbi.create(pool));
    }

    public PostgresPriceList priceList() {
        return new PostgresPriceList(Jdbi.create(pool));
    }

    @Override
    public void close() {
        pool.close();
    }
}
