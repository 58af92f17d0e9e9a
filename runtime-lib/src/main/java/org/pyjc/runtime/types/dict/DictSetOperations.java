package org.pyjc.runtime.types.dict;

/** The operations that views of keys and items share with sets. Thread safety: stateless. */
final class DictSetOperations {
    private DictSetOperations() {}
}
