package com.acme.shop.orders;

import java.math.BigDecimal;

public record Order(long id, String sku, long quantity, BigDecimal total) {}
