package org.pyjc.runtime.module.hash.engine;

import java.util.Locale;

/** The hashes that are there, under the names that Python gives them. Immutable. */
public enum Algorithm {
    MD5("md5", "md5"), SHA1("sha1", "sha1"), SHA224("sha224", "sha2-224"), SHA256("sha256", "sha2-256"), SHA384("sha384", "sha2-384"),
    SHA512("sha512", "sha2-512"), SHA512_224("sha512_224", "sha2-512/224"), SHA512_256("sha512_256", "sha2-512/256"),
    SHA3_224("sha3_224", "sha3-224"), SHA3_256("sha3_256", "sha3-256"), SHA3_384("sha3_384", "sha3-384"), SHA3_512("sha3_512", "sha3-512"),
    SHAKE_128("shake_128", "shake128"), SHAKE_256("shake_256", "shake256"), BLAKE2B("blake2b", "blake2b512"), BLAKE2S("blake2s", "blake2s256");

    private static final Algorithm[] ALL = values();

    public final String name;
    /** The name that OpenSSL gives it. */
    private final String other;

    Algorithm(String name, String other) {
        this.name = name;
        this.other = other;
    }

    /** The hash of a name as OpenSSL knows it, in any case, or as Python does; null for none. */
    public static Algorithm find(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        String underscored = wanted.replace('-', '_').replace('/', '_');
        for (Algorithm a : ALL) {
            if (a.name.equals(underscored) || a.other.equals(wanted) || wanted.startsWith("sha-") && a.name.equals("sha" + wanted.substring(4))) {
                return a;
            }
        }
        return null;
    }

    /** Whether the digest has any length. */
    public boolean isExtendable() {
        return this == SHAKE_128 || this == SHAKE_256;
    }

    public HashEngine start() {
        return switch (this) {
            case MD5 -> JdkHash.of("MD5", 64);
            case SHA1 -> JdkHash.of("SHA-1", 64);
            case SHA224 -> JdkHash.of("SHA-224", 64);
            case SHA256 -> JdkHash.of("SHA-256", 64);
            case SHA384 -> JdkHash.of("SHA-384", 128);
            case SHA512 -> JdkHash.of("SHA-512", 128);
            case SHA512_224 -> JdkHash.of("SHA-512/224", 128);
            case SHA512_256 -> JdkHash.of("SHA-512/256", 128);
            case SHA3_224 -> Keccak.sha3(28);
            case SHA3_256 -> Keccak.sha3(32);
            case SHA3_384 -> Keccak.sha3(48);
            case SHA3_512 -> Keccak.sha3(64);
            case SHAKE_128 -> Keccak.shake(128);
            case SHAKE_256 -> Keccak.shake(256);
            case BLAKE2B -> new Blake2b(Blake2Parameters.ofSize(64));
            case BLAKE2S -> new Blake2s(Blake2Parameters.ofSize(32));
        };
    }
}
