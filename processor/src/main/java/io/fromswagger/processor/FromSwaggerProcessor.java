package io.fromswagger.processor;

import com.google.auto.service.AutoService;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import io.fromswagger.processor.spec.SpecSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates clients, contract tests and fakes for packages that carry {@code @FromSwagger}.
 *
 * <p>Options: {@code -Afromswagger.specDir=DIR}, a folder to search first; {@code -Afromswagger.refs=DIR}, a folder that
 * documents may refer into besides the one they are found in; {@code -Afromswagger.strict=true}, warnings are errors. Nothing escapes to javac: a failure of ours is told as one, at the annotation, with its stack trace.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({Declarations.ANNOTATION, Declarations.CONTAINER})
@SupportedOptions({FromSwaggerProcessor.SPEC_DIR, FromSwaggerProcessor.REFS, FromSwaggerProcessor.STRICT})
public final class FromSwaggerProcessor extends AbstractProcessor {

    static final String SPEC_DIR = "fromswagger.specDir";
    static final String REFS = "fromswagger.refs";
    static final String STRICT = "fromswagger.strict";

    private final BiFunction<Request, SpecSource, Outcome> generation;

    /** For javac. */
    public FromSwaggerProcessor() {
        this(Generation::run);
    }

    FromSwaggerProcessor(BiFunction<Request, SpecSource, Outcome> generation) {
        this.generation = generation;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> annotated = new LinkedHashSet<>();
        annotations.forEach(annotation -> annotated.addAll(round.getElementsAnnotatedWith(annotation)));
        for (Element element : annotated) {
            if (element instanceof PackageElement packageElement) {
                process(Declarations.on(packageElement));
            } else {
                refuse(element);
            }
        }
        return false;
    }

    private void refuse(Element element) {
        Problem problem = Problem.of(ProblemCode.NOT_A_PACKAGE, "", element.toString());
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, problem.toString(), element);
    }

    private void process(List<Declaration> declarations) {
        Map<String, Declaration> byName = new HashMap<>();
        for (Declaration declaration : declarations) {
            Optional<Problem> unusable = nameProblem(declaration, byName);
            if (unusable.isPresent()) {
                reporter().report(declaration, List.of(unusable.get()));
            } else {
                generate(declaration);
            }
        }
    }

    private static Optional<Problem> nameProblem(Declaration declaration, Map<String, Declaration> byName) {
        String name = declaration.apiName();
        if (!ApiName.isUsable(name)) {
            return Optional.of(Problem.of(ProblemCode.API_NAME_UNUSABLE, declaration.spec(), name));
        }
        // Two packages whose names differ in case only would share a folder on some machines.
        Declaration first = byName.putIfAbsent(name.toLowerCase(Locale.ROOT), declaration);
        return first == null
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.API_NAME_TAKEN, declaration.spec(), name, first.spec()));
    }

    private void generate(Declaration declaration) {
        try {
            Problems problems = new Problems();
            new SpecLocator(processingEnv.getFiler(), processingEnv.getOptions(), problems)
                    .read(declaration.spec())
                    .map(source -> generation.apply(declaration.request(), source))
                    .ifPresent(outcome -> write(declaration, outcome, problems));
            reporter().report(declaration, problems.inOrder());
        } catch (RuntimeException | StackOverflowError | LinkageError bug) {
            Problem problem = Problem.of(ProblemCode.INTERNAL_ERROR, declaration.spec(), bug.toString());
            reporter().reportBug(declaration, problem, bug);
        }
    }

    private void write(Declaration declaration, Outcome outcome, Problems problems) {
        problems.addAll(outcome.problems());
        if (outcome.problems().stream().noneMatch(reporter()::isFatal)) {
            new SourceFiles(processingEnv.getFiler(), problems)
                    .write(declaration.request(), outcome, declaration.element());
        }
    }

    private ProblemReporter reporter() {
        boolean strict = Boolean.parseBoolean(processingEnv.getOptions().get(STRICT));
        return new ProblemReporter(processingEnv, strict);
    }
}
