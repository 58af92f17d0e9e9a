import hashlib,hmac
data=[b'',b'a',b'abc'*50,bytes(range(256))*9]
for n in ('md5','sha1','sha224','sha256','sha384','sha512','sha3_224','sha3_256','sha3_384','sha3_512','sha512_224','blake2b','blake2s'):
    for d in data:
        h=hashlib.new(n); 
        for i in range(0,len(d),37): h.update(d[i:i+37])
        print(n,h.hexdigest(),h.copy().hexdigest()==h.hexdigest(), hmac.new(d,d,n).hexdigest())
for d in data: print(hashlib.shake_128(d).hexdigest(500), hashlib.shake_256(d).hexdigest(3))
print(hashlib.blake2b(b'x'*300,key=b'k',salt=b's',person=b'p',fanout=2,depth=3,leaf_size=4,node_offset=5,node_depth=1,inner_size=6,last_node=True,digest_size=20).hexdigest())
print(hashlib.blake2s(b'x'*300,key=b'k',salt=b's',person=b'p',fanout=2,depth=3,leaf_size=4,node_offset=2**40+5,node_depth=1,inner_size=6,last_node=True,digest_size=20).hexdigest())
print(hashlib.pbkdf2_hmac('sha256',b'p',b's',1000,50).hex(), hashlib.scrypt(b'p',salt=b's',n=16,r=8,p=3).hex())
import random; random.seed('text'); print(random.random())
