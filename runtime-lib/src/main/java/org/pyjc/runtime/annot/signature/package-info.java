/** Text signatures and slot methods: what the annotation processor and the run-time descriptors both know. */
package org.pyjc.runtime.annot.signature;
