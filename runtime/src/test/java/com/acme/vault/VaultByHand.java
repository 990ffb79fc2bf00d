package com.acme.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.payments.PaymentsFake;
import io.fromswagger.junit.ServiceTest;
import io.fromswagger.service.Service;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

@ServiceTest(environment = VaultEnvironment.class)
public class VaultByHand {

    @Test
    void breaks_the_contract(VaultClient vault) {
        vault.open().expect200();
    }

    @Test
    void breaks_the_contract_for_a_user_with_a_password(VaultClient vault) {
        vault.look().expect200();
    }

    @Test
    void asserts(VaultClient vault) {
        assertThat(vault.open().bodyText() + vault.look().bodyText()).isEmpty();
    }

    @Test
    void throws_with_a_cause(VaultClient vault) {
        var cause = new IllegalArgumentException(vault.open().bodyText());
        cause.addSuppressed(new IllegalStateException(vault.look().bodyText()));
        throw new IllegalStateException("see below", cause);
    }

    @Test
    void aborts(VaultClient vault) {
        throw new TestAbortedException(vault.open().bodyText());
    }

    @Test
    void counts_requests(VaultClient vault, PaymentsFake payments) {
        vault.open();
        payments.createCharge().received(7);
    }

    @Test
    void shows_the_log(Service vault) {
        assertThat(vault.output().tail(100)).isEmpty();
    }
}
