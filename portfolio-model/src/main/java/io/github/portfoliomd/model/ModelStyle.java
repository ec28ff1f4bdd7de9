package io.github.portfoliomd.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How Immutables writes the entities of this package: hidden behind their sealed interface.
 *
 * <p>Kept in source only, and {@code allowedClasspathAnnotations} names a harmless one, so that no
 * class file of ours mentions an annotation that our users do not have.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false),
    depluralize = true,
    depluralizeDictionary = {"entry:entries", "alias:aliases"},
    jdkOnly = true,
    allowedClasspathAnnotations = Override.class,
    fallbackNullableAnnotation = Nullable.class)
@interface ModelStyle {}
