/*
 * The syntax of Python 3.14, shaped for ANTLR: nearly every choice is made on one token, and none needs more than two.
 *
 * So this grammar accepts somewhat more than Python, and AstBuilder refuses the rest: what is assigned, deleted or
 * annotated is parsed as an expression; operators of all levels are one flat list, to which the builder gives structure;
 * the order of parameters and of arguments is not checked here. Whatever is refused goes to the diagnoser, which finds
 * CPython's message for it. Compare the language reference, "Full grammar specification".
 *
 * The parser builds no tree of its own: the builder reads the labels of the contexts, and the operators and commas
 * between them from the tokens.
 */
parser grammar PythonParser;

options { tokenVocab = PythonLexer; }

// Modules ----------------------------------------------------------------------------------------------------------

file : statements+=statement* EOF;

expressionOnly : value=elements NEWLINE* EOF;

functionType : LPAR args=arguments? RPAR RARROW result=test NEWLINE* EOF;

// Statements -------------------------------------------------------------------------------------------------------

statement : simple=simpleStatements | compound=compoundStatement;

simpleStatements : list+=simpleStatement (SEMI list+=simpleStatement)* SEMI? NEWLINE;

simpleStatement
    : first=assigned
      ( COLON annotation=test (EQUAL value=assigned)?
      | ( PLUSEQUAL | MINEQUAL | STAREQUAL | DOUBLESTAREQUAL | SLASHEQUAL | DOUBLESLASHEQUAL | PERCENTEQUAL
           | ATEQUAL | AMPEREQUAL | VBAREQUAL | CIRCUMFLEXEQUAL | LEFTSHIFTEQUAL | RIGHTSHIFTEQUAL ) value=assigned
      | (EQUAL more+=assigned)+
      )?                                                                        # ExpressionStatement
    | PASS                                                                      # PassStatement
    | BREAK                                                                     # BreakStatement
    | CONTINUE                                                                  # ContinueStatement
    | RETURN value=elements?                                                    # ReturnStatement
    | RAISE (exc=test (FROM cause=test)?)?                                      # RaiseStatement
    | GLOBAL names+=NAME (COMMA names+=NAME)*                                   # GlobalStatement
    | NONLOCAL names+=NAME (COMMA names+=NAME)*                                 # NonlocalStatement
    | DEL list=elements                                                      # DeleteStatement
    | ASSERT condition=test (COMMA message=test)?                               # AssertStatement
    | IMPORT names+=importedModule (COMMA names+=importedModule)*               # ImportStatement
    | FROM (DOT | ELLIPSIS)* module=dottedName? IMPORT
      ( star=STAR
      | LPAR names+=importedName (COMMA names+=importedName)* COMMA? RPAR
      | names+=importedName (COMMA names+=importedName)*
      )                                                                         # FromImportStatement
    | TYPE name=NAME params=typeParameters? EQUAL value=test                    # TypeAliasStatement
    ;

assigned : yielded=yieldExpression | list=elements;

importedModule : name=dottedName (AS alias=NAME)?;

importedName : name=NAME (AS alias=NAME)?;

dottedName : parts+=NAME (DOT parts+=NAME)*;

compoundStatement
    : IF condition=element COLON body=block branches+=elifBranch* orelse=elseBranch?    # IfStatement
    | WHILE condition=element COLON body=block orelse=elseBranch?                       # WhileStatement
    | loop=forLoop                                                                      # ForStatement
    | item=withBlock                                                                    # WithStatement
    | function=functionDefinition                                                       # FunctionStatement
    | cls=classDefinition                                                               # ClassStatement
    | decorators+=decorator+
      (function=functionDefinition | async=ASYNC function=functionDefinition | cls=classDefinition) # DecoratedStatement
    | ASYNC (function=functionDefinition | loop=forLoop | item=withBlock)               # AsyncStatement
    | TRY COLON body=block
      (handlers+=exceptBranch+ orelse=elseBranch? final=finallyBranch? | final=finallyBranch) # TryStatement
    | MATCH subject=elements COLON NEWLINE INDENT cases+=caseBlock+ DEDENT              # MatchStatement
    ;

block : simple=simpleStatements | NEWLINE INDENT statements+=statement+ DEDENT;

elifBranch : ELIF condition=element COLON body=block;

elseBranch : ELSE COLON body=block;

finallyBranch : FINALLY COLON body=block;

exceptBranch
    : EXCEPT STAR? (types+=test (COMMA types+=test)* COMMA? (AS name=NAME)?)? COLON body=block
    ;

forLoop : FOR to=targets IN iterable=elements COLON body=block orelse=elseBranch?;

targets : list+=target (COMMA list+=target)* COMMA?;

target : STAR? value=primary;

// WITH_LPAR is the parenthesis around a list of items, told from that of a parenthesised expression by SoftKeywords.
withBlock
    : WITH ( WITH_LPAR items+=withItem (COMMA items+=withItem)* COMMA? RPAR
           | items+=withItem (COMMA items+=withItem)* ) COLON body=block
    ;

withItem : value=test (AS variable=target)?;

decorator : AT value=element NEWLINE;

classDefinition
    : CLASS name=NAME params=typeParameters? (LPAR args=arguments? RPAR)? COLON body=block
    ;

functionDefinition
    : DEF name=NAME typeParams=typeParameters? LPAR params=parameters? RPAR (RARROW result=test)? COLON body=block
    ;

parameters : list+=parameter (COMMA list+=parameter)* COMMA?;

parameter
    : name=NAME (COLON annotation=test)? (EQUAL value=test)?
    | kind=SLASH
    | kind=STAR (name=NAME (COLON starred=STAR? annotation=test)?)?
    | kind=DOUBLESTAR name=NAME (COLON annotation=test)?
    ;

typeParameters : LSQB list+=typeParameter (COMMA list+=typeParameter)* COMMA? RSQB;

typeParameter
    : name=NAME (COLON bound=test)? (EQUAL value=element)?
    | kind=STAR name=NAME (EQUAL value=element)?
    | kind=DOUBLESTAR name=NAME (EQUAL value=element)?
    ;

// Patterns ---------------------------------------------------------------------------------------------------------

caseBlock : CASE pattern=openPattern (IF guard=element)? COLON body=block;

openPattern : list+=listedPattern (COMMA list+=listedPattern)* COMMA?;

listedPattern : STAR name=NAME | pattern=asPattern;

asPattern : list+=closedPattern (VBAR list+=closedPattern)* (AS name=NAME)?;

closedPattern
    : value=literalPattern                                                              # ValuePattern
    | names+=NAME (DOT names+=NAME)* (call=LPAR (args+=patternArgument
          (COMMA args+=patternArgument)* COMMA?)? RPAR)?                                # NamePattern
    | LPAR patterns=openPattern? RPAR                                                   # GroupPattern
    | LSQB patterns=openPattern? RSQB                                                   # ListPattern
    | LBRACE (items+=patternItem (COMMA items+=patternItem)* COMMA?)? RBRACE            # MappingPattern
    ;

literalPattern
    : minus=MINUS? number=NUMBER (sign=(PLUS | MINUS) imaginary=NUMBER)?
    | text=strings
    | constant=(NONE | TRUE | FALSE)
    ;

patternArgument : (name=NAME EQUAL)? pattern=asPattern;

patternItem
    : DOUBLESTAR rest=NAME
    | (literal=literalPattern | names+=NAME (DOT names+=NAME)*) COLON pattern=asPattern
    ;

// Expressions ------------------------------------------------------------------------------------------------------

elements : first=element (COMMA rest+=element)* COMMA?;

element : STAR? value=test (COLONEQUAL named=test)?;

test
    : first=operation (IF condition=operation ELSE orelse=test)?
    | function=lambda
    ;

lambda : LAMBDA params=lambdaParameters? COLON body=test;

lambdaParameters : list+=lambdaParameter (COMMA list+=lambdaParameter)* COMMA?;

lambdaParameter
    : name=NAME (EQUAL value=test)?
    | kind=SLASH
    | kind=STAR name=NAME?
    | kind=DOUBLESTAR name=NAME
    ;

// All operators in source order; "is not" is IS followed by a prefix NOT.
operation
    : (NOT | PLUS | MINUS | TILDE)* AWAIT? first=primary
      ( ( ( OR | AND | IN | IS | LESS | GREATER | EQEQUAL | NOTEQUAL | LESSEQUAL | GREATEREQUAL | VBAR | CIRCUMFLEX
               | AMPER | LEFTSHIFT | RIGHTSHIFT | PLUS | MINUS | STAR | SLASH | DOUBLESLASH | PERCENT | AT | DOUBLESTAR )
        | NOT IN
        )
        (NOT | PLUS | MINUS | TILDE)* AWAIT? rest+=primary
      )*
    ;

primary
    : ( (NAME | NUMBER | NONE | TRUE | FALSE | ELLIPSIS)
      | text=strings
      | paren=group
      | square=listDisplay
      | curly=braceDisplay
      ) trailers+=trailer*
    ;

trailer
    : DOT name=NAME
    | LPAR args=arguments? RPAR
    | LSQB slices+=slice (COMMA slices+=slice)* COMMA? RSQB
    ;

arguments : list+=argument (COMMA list+=argument)* COMMA?;

argument
    : star=(STAR | DOUBLESTAR) value=test
    | value=test (op=(EQUAL | COLONEQUAL) named=test | generator=comprehension)?
    ;

slice : item=element (COLON tail=sliceTail)? | COLON tail=sliceTail;

sliceTail : upper=test? (second=COLON step=test?)?;

group
    : LPAR (yielded=yieldExpression | first=element (generator=comprehension | (COMMA rest+=element)* COMMA?))? RPAR
    ;

listDisplay
    : LSQB (first=element (generator=comprehension | (COMMA rest+=element)* COMMA?))? RSQB
    ;

braceDisplay
    : LBRACE (first=braceItem (generator=comprehension | (COMMA rest+=braceItem)* COMMA?))? RBRACE
    ;

braceItem : DOUBLESTAR mapping=operation | key=element (COLON value=test)?;

comprehension : clauses+=comprehensionClause+;

comprehensionClause : async=ASYNC? FOR to=targets IN iterable=operation (IF conditions+=operation)*;

yieldExpression : YIELD (FROM source=test | value=elements)?;

// Strings ----------------------------------------------------------------------------------------------------------

strings : (STRING | formatted+=formattedString)+;

formattedString
    : open=FSTRING_START (FSTRING_MIDDLE | fields+=replacementField)* FSTRING_END
    | open=TSTRING_START (TSTRING_MIDDLE | fields+=replacementField)* TSTRING_END
    ;

replacementField
    : LBRACE value=assigned equal=EQUAL? (bang=EXCLAMATION conversion=NAME)? (colon=COLON spec=formatSpec)? close=RBRACE
    ;

formatSpec : ((FSTRING_MIDDLE | TSTRING_MIDDLE) | fields+=replacementField)*;
