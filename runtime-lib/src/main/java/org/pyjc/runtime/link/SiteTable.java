package org.pyjc.runtime.link;

/** What a site has met, where its target is made anew from all of that. Thread safety: immutable, but for {@link MethodTable}. */
sealed interface SiteTable permits FieldTable, MethodCases, SuperMethodSite.Methods {}
