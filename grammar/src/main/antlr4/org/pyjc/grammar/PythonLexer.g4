/*
 * The tokens of Python 3.14, named as in CPython's token module. Compare the language reference, "Lexical analysis".
 *
 * PythonLexerBase does what is not regular: indentation, brackets (which make newlines insignificant), and the text of
 * f- and t-strings between their replacement fields. SourceCharStream shows this grammar every character outside ASCII
 * as U+0001, because ANTLR caches transitions only for characters below U+0080; the base class checks identifiers that
 * have such characters.
 */
lexer grammar PythonLexer;

options { superClass = PythonLexerBase; }

tokens {
    NEWLINE, INDENT, DEDENT,
    FSTRING_MIDDLE, FSTRING_END, TSTRING_MIDDLE, TSTRING_END,
    WITH_LPAR,
    ERRORTOKEN
}

FALSE : 'False';
NONE : 'None';
TRUE : 'True';
AND : 'and';
AS : 'as';
ASSERT : 'assert';
ASYNC : 'async';
AWAIT : 'await';
BREAK : 'break';
CLASS : 'class';
CONTINUE : 'continue';
DEF : 'def';
DEL : 'del';
ELIF : 'elif';
ELSE : 'else';
EXCEPT : 'except';
FINALLY : 'finally';
FOR : 'for';
FROM : 'from';
GLOBAL : 'global';
IF : 'if';
IMPORT : 'import';
IN : 'in';
IS : 'is';
LAMBDA : 'lambda';
NONLOCAL : 'nonlocal';
NOT : 'not';
OR : 'or';
PASS : 'pass';
RAISE : 'raise';
RETURN : 'return';
TRY : 'try';
WHILE : 'while';
WITH : 'with';
YIELD : 'yield';

// Soft keywords: SoftKeywords makes those that are names into NAME before the parser sees them.
MATCH : 'match';
CASE : 'case';
TYPE : 'type';

NAME : [A-Za-z_\u0001] [A-Za-z0-9_\u0001]*;

NUMBER : INTEGER | FLOAT | (FLOAT | DIGITS) [jJ];

STRING : ([bB] [rR]? | [rR] [bB]? | [uU])? (SHORT_STRING | LONG_STRING);
FSTRING_START : ([fF] [rR]? | [rR] [fF]) QUOTE;
TSTRING_START : ([tT] [rR]? | [rR] [tT]) QUOTE;

LPAR : '(';
RPAR : ')';
LSQB : '[';
RSQB : ']';
LBRACE : '{';
RBRACE : '}';
COLON : ':';
COMMA : ',';
SEMI : ';';
DOT : '.';
ELLIPSIS : '...';
RARROW : '->';
COLONEQUAL : ':=';
EXCLAMATION : '!';
EQUAL : '=';
PLUS : '+';
MINUS : '-';
STAR : '*';
DOUBLESTAR : '**';
SLASH : '/';
DOUBLESLASH : '//';
PERCENT : '%';
AT : '@';
AMPER : '&';
VBAR : '|';
CIRCUMFLEX : '^';
TILDE : '~';
LEFTSHIFT : '<<';
RIGHTSHIFT : '>>';
LESS : '<';
GREATER : '>';
EQEQUAL : '==';
NOTEQUAL : '!=' | '<>';
LESSEQUAL : '<=';
GREATEREQUAL : '>=';
PLUSEQUAL : '+=';
MINEQUAL : '-=';
STAREQUAL : '*=';
DOUBLESTAREQUAL : '**=';
SLASHEQUAL : '/=';
DOUBLESLASHEQUAL : '//=';
PERCENTEQUAL : '%=';
ATEQUAL : '@=';
AMPEREQUAL : '&=';
VBAREQUAL : '|=';
CIRCUMFLEXEQUAL : '^=';
LEFTSHIFTEQUAL : '<<=';
RIGHTSHIFTEQUAL : '>>=';

// Characters that no other token uses are tokens too: what follows an early end of the parse is never looked at.
UNKNOWN : [$?`];

LINE_BREAK : '\n';
COMMENT : '#' ~[\n]* -> skip;
LINE_JOIN : '\\' '\n' -> skip;
SPACE : [ \t\f]+ -> skip;

fragment SHORT_STRING
    : '\'' (~['\\\n] | '\\' .)* '\''
    | '"' (~["\\\n] | '\\' .)* '"'
    ;
fragment LONG_STRING
    : '\'\'\'' ('\''? '\''? (~['\\] | '\\' .))* '\'\'\''
    | '"""' ('"'? '"'? (~["\\] | '\\' .))* '"""'
    ;
fragment QUOTE : '\'' | '"' | '\'\'\'' | '"""';
fragment INTEGER
    : '0' ('_'? '0')*
    | [1-9] ('_'? [0-9])*
    | '0' [xX] ('_'? [0-9a-fA-F])+
    | '0' [oO] ('_'? [0-7])+
    | '0' [bB] ('_'? [01])+
    ;
fragment FLOAT
    : DIGITS? '.' DIGITS EXPONENT?
    | DIGITS '.' EXPONENT?
    | DIGITS EXPONENT
    ;
fragment DIGITS : [0-9] ('_'? [0-9])*;
fragment EXPONENT : [eE] [+-]? DIGITS;
