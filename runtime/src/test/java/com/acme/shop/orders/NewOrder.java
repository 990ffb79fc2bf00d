package com.acme.shop.orders;

public record NewOrder(String sku, long quantity) {}
