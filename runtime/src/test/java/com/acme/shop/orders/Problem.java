package com.acme.shop.orders;

public record Problem(String code) {}
