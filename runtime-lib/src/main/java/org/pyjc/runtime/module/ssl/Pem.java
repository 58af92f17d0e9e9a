package org.pyjc.runtime.module.ssl;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** PEM files (RFC 7468): certificates and private keys. Compare OpenSSL pem_lib.c. Thread safety: stateless. */
final class Pem {
    private static final String BEGIN = "-----BEGIN ";
    private static final String[] ALGORITHMS = {"RSA", "EC", "EdDSA", "RSASSA-PSS", "DSA"};
    private static final byte[] RSA_ALGORITHM = HexFormat.of().parseHex("300d06092a864886f70d0101010500");
    private static final byte[] EC_OID = HexFormat.of().parseHex("06072a8648ce3d0201");
    private static final byte[] VERSION_0 = {2, 1, 0};

    private Pem() {}

    /** A part of a file: the word after BEGIN, the headers, the bytes. */
    record Block(String label, String headers, byte[] bytes) {
        boolean isCertificate() {
            return label.equals("CERTIFICATE") || label.equals("TRUSTED CERTIFICATE") || label.equals("X509 CERTIFICATE");
        }
    }

    /** The parts of a file; IllegalArgumentException when one is broken. */
    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        for (int at = lineStart(text, 0); at >= 0; at = lineStart(text, at)) {
            int labelEnd = text.indexOf("-----", at + BEGIN.length());
            if (labelEnd < 0) {
                throw new IllegalArgumentException("bad end line");
            }
            String label = text.substring(at + BEGIN.length(), labelEnd);
            int end = text.indexOf("-----END " + label + "-----", labelEnd);
            if (end < 0) {
                throw new IllegalArgumentException("bad end line");
            }
            String body = text.substring(labelEnd + 5, end);
            int colon = body.lastIndexOf(':');
            int headersEnd = colon < 0 ? 0 : Math.max(body.indexOf("\n\n", colon), body.indexOf("\r\n\r\n", colon));
            blocks.add(new Block(label, body.substring(0, Math.max(headersEnd, 0)),
                    Base64.getDecoder().decode(body.substring(Math.max(headersEnd, 0)).replaceAll("\\s+", ""))));
            at = end;
        }
        return blocks;
    }

    /** Where the next line with BEGIN is, -1 when there is none. */
    private static int lineStart(String text, int from) {
        int at = text.indexOf(BEGIN, from);
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at = text.indexOf(BEGIN, at + 1);
        }
        return at;
    }

    static X509Certificate certificate(byte[] der) throws CertificateException {
        byte[] exact = Arrays.copyOf(der, Der.read(der).end()); // trust settings may follow
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(exact));
    }

    /** The private key; null when it needs a password and none is given. */
    static PrivateKey privateKey(Block block, byte[] password) throws GeneralSecurityException {
        byte[] der = block.bytes;
        boolean legacy = block.headers.contains("ENCRYPTED");
        boolean encrypted = block.label.equals("ENCRYPTED PRIVATE KEY") || legacy;
        if (encrypted && password == null) {
            return null;
        }
        try {
            if (legacy) {
                der = decryptLegacy(block, password);
            } else if (encrypted) {
                der = decrypt(der, password);
            }
            return switch (block.label) {
                case "RSA PRIVATE KEY" -> key(Der.encode(Der.SEQUENCE, VERSION_0, RSA_ALGORITHM, Der.encode(Der.OCTET_STRING, der)));
                case "EC PRIVATE KEY" -> key(ofSec1(der));
                default -> key(der);
            };
        } catch (java.io.IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** A key of RFC 5915 in the envelope of RFC 5208. */
    private static byte[] ofSec1(byte[] der) {
        for (Der each : Der.read(der).items()) {
            if (each.tag() == 0xa0) {
                byte[] algorithm = Der.encode(Der.SEQUENCE, EC_OID, each.content());
                return Der.encode(Der.SEQUENCE, VERSION_0, algorithm, Der.encode(Der.OCTET_STRING, der));
            }
        }
        throw new IllegalArgumentException("no curve");
    }

    private static PrivateKey key(byte[] pkcs8) throws GeneralSecurityException {
        GeneralSecurityException first = null;
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            } catch (GeneralSecurityException e) {
                first = first == null ? e : first;
            }
        }
        throw first;
    }

    private static byte[] decrypt(byte[] der, byte[] password) throws GeneralSecurityException, java.io.IOException {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(der);
        char[] chars = new String(password, java.nio.charset.StandardCharsets.ISO_8859_1).toCharArray();
        String algorithm = info.getAlgParameters() == null ? info.getAlgName() : info.getAlgParameters().toString();
        String name = algorithm.startsWith("PBE") ? algorithm : info.getAlgName();
        Cipher cipher = Cipher.getInstance(name);
        cipher.init(Cipher.DECRYPT_MODE, SecretKeyFactory.getInstance(name).generateSecret(new PBEKeySpec(chars)), info.getAlgParameters());
        return info.getKeySpec(cipher).getEncoded();
    }

    /** Decrypts by the headers of RFC 1421, with OpenSSL's key derivation. Compare OpenSSL EVP_BytesToKey. */
    private static byte[] decryptLegacy(Block block, byte[] password) throws GeneralSecurityException {
        String[] info = block.headers.substring(block.headers.indexOf("DEK-Info:") + 9).trim().split("[,\\s]+");
        byte[] iv = HexFormat.of().parseHex(info[1].toLowerCase(Locale.ROOT));
        boolean aes = info[0].startsWith("AES");
        int size = aes ? Integer.parseInt(info[0].split("-")[1]) / 8 : info[0].startsWith("DES-EDE3") ? 24 : 8;
        byte[] key = new byte[0];
        byte[] last = new byte[0];
        while (key.length < size) {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            md5.update(last);
            md5.update(password);
            md5.update(iv, 0, 8);
            last = md5.digest();
            key = Arrays.copyOf(key, key.length + last.length);
            System.arraycopy(last, 0, key, key.length - last.length, last.length);
        }
        String algorithm = aes ? "AES" : size == 24 ? "DESede" : "DES";
        Cipher cipher = Cipher.getInstance(algorithm + "/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, 0, size, algorithm), new IvParameterSpec(iv));
        return cipher.doFinal(block.bytes);
    }
}
