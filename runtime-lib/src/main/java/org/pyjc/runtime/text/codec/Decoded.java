package org.pyjc.runtime.text.codec;

/**
 * The result of a decoder.
 *
 * @param text the str
 * @param consumed how many bytes it stands for; the rest is the beginning of something that is not complete yet
 */
public record Decoded(Object text, int consumed) {}
