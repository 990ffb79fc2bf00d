package com.acme.shop.payments;

public record Charge(String id) {}
