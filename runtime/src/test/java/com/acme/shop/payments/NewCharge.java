package com.acme.shop.payments;

public record NewCharge(long amount) {}
