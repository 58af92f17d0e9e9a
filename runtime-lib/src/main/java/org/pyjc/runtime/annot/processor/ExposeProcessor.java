package org.pyjc.runtime.annot.processor;

import java.io.IOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyStaticMethod;
import org.pyjc.runtime.annot.PyTypeDef;

/**
 * The annotation processor: for each {@link PyTypeDef} and {@link PyModuleDef} class {@code X} it writes {@code XExposer}
 * into the same package, and a table of the modules.
 *
 * <p>Modules of the runtime itself (below {@code org.pyjc.runtime.module}) go to the generated class
 * {@code org.pyjc.runtime.module.NativeModules}; modules of other jars get a resource
 * {@code META-INF/pyjc/native-modules/NAME} that holds the exposer's class name. The output only depends on the sources.
 */
@SupportedAnnotationTypes("org.pyjc.runtime.annot.*")
public final class ExposeProcessor extends AbstractProcessor {
    private static final List<Class<? extends Annotation>> MEMBERS = List.of(PyMethod.class, PyStaticMethod.class, PyClassMethod.class,
            PyFunctionDef.class, PyNew.class, PyInit.class, PyGetter.class, PySetter.class, PyDeleter.class, PyMember.class, PyConstant.class,
            PyModuleInit.class, PyRichCompare.class);

    private final TreeMap<String, ExposedClass> modules = new TreeMap<>(Comparator.naturalOrder());
    private final Set<TypeElement> visited = new HashSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            return false;
        }
        Mistakes mistakes = new Mistakes(processingEnv.getMessager());
        JavaTypes types = new JavaTypes(processingEnv.getTypeUtils(), processingEnv.getElementUtils());
        ClassCollector collector = new ClassCollector(types, mistakes, visited);
        for (Element e : round.getElementsAnnotatedWith(PyTypeDef.class)) {
            writeExposer(collector.type((TypeElement) e, e.getAnnotation(PyTypeDef.class)));
        }
        boolean found = false;
        for (Element e : round.getElementsAnnotatedWith(PyModuleDef.class)) {
            if (e.getAnnotation(PyTypeDef.class) != null) {
                mistakes.at(e, "a class can't be both a type and a module");
                continue;
            }
            ExposedClass module = collector.module((TypeElement) e, e.getAnnotation(PyModuleDef.class));
            writeExposer(module);
            if (modules.putIfAbsent(module.name, module) != null) {
                mistakes.at(e, "two modules are called '" + module.name + "'");
            }
            found = true;
        }
        if (found) {
            writeTables();
        }
        checkStrays(round, types, mistakes);
        return true;
    }

    /** Each annotated member must belong to an exposed class. */
    private void checkStrays(RoundEnvironment round, JavaTypes types, Mistakes mistakes) {
        for (Class<? extends Annotation> annotation : MEMBERS) {
            for (Element e : round.getElementsAnnotatedWith(annotation)) {
                TypeElement owner = (TypeElement) e.getEnclosingElement();
                boolean shared = owner.getModifiers().contains(Modifier.ABSTRACT) && types.isPythonObject(owner.asType());
                if (!visited.contains(owner) && !shared) {
                    mistakes.at(e, "@" + annotation.getSimpleName() + " in a class that is neither a @PyTypeDef or @PyModuleDef nor among the parts of one");
                }
            }
        }
    }

    private void writeTables() {
        List<ExposedClass> own = modules.values().stream()
                .filter(m -> (m.packageName + ".").startsWith(ModuleTableWriter.PACKAGE + ".")).toList();
        if (!own.isEmpty()) {
            writeSource(ModuleTableWriter.PACKAGE + "." + ModuleTableWriter.NAME, ModuleTableWriter.write(own), own);
        }
        for (ExposedClass m : modules.values()) {
            if (!own.contains(m) && !m.name.isEmpty()) {
                writeResource(m);
            }
        }
    }

    private void writeExposer(ExposedClass exposed) {
        writeSource(exposed.qualifiedExposer(), new ExposerWriter(exposed).write(), List.of(exposed));
    }

    private void writeSource(String qualifiedName, String text, List<ExposedClass> origins) {
        Element[] elements = origins.stream().map(o -> o.element).toArray(Element[]::new);
        try (Writer writer = processingEnv.getFiler().createSourceFile(qualifiedName, elements).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            new Mistakes(processingEnv.getMessager()).at(elements[0], "cannot write " + qualifiedName + ": " + e.getMessage());
        }
    }

    private void writeResource(ExposedClass module) {
        String path = "META-INF/pyjc/native-modules/" + module.name;
        try (Writer writer = processingEnv.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", path, module.element).openWriter()) {
            writer.write(module.qualifiedExposer());
            writer.write('\n');
        } catch (IOException e) {
            new Mistakes(processingEnv.getMessager()).at(module.element, "cannot write " + path + ": " + e.getMessage());
        }
    }
}
