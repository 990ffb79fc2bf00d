package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.SecretValues;
import io.fromswagger.http.ApiClient;
import io.fromswagger.http.Credentials;
import io.fromswagger.http.ExchangeListener;
import io.fromswagger.interaction.InteractionsFolder;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Points {@link CollaboratorTest} at the real collaborator, or leaves them out where nobody says where it is. */
final class CollaboratorExtension implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var api = ApiContract.of(context.getRequiredTestClass());
        return Settings.of(context)
                .urlOf(api)
                .map(url -> ConditionEvaluationResult.enabled("the real " + api.name() + " is at " + url))
                .orElseGet(() -> ConditionEvaluationResult.disabled("not run: where the real " + api.name()
                        + " is says -Dfromswagger." + api.name() + ".url=http://…"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Collaborator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var api = ApiContract.of(context.getRequiredTestClass());
        var settings = Settings.of(context);
        var credentials = settings.credentials(api, Credentials.NONE);
        var client = new ApiClient(api, settings.urlOf(api).orElseThrow(), credentials, ExchangeListener.NONE);
        var secrets = new SecretValues(List.of());
        credentials.byScheme().values().forEach(secrets::value);
        var results = TestResults.of(context);
        return new Collaborator(
                client,
                new InteractionsFolder(settings.results()).read(api.name()),
                settings.tellsSamples(api),
                new Proving(settings.isStrict(), secrets::mask, proof -> results.proved(api, proof)));
    }
}
