create table article (
    sku        text primary key,
    price_cent integer not null check (price_cent > 0)
);

insert into article (sku, price_cent) values
    ('sku-1', 2100),
    ('sku-2', 95),
    ('sku-3', 129900);
