import sys,re
R='/work/wt/deep2/'
def ed(card,*pairs,reviewed=True):
    p=R+'content/'+card+'.md'; t=open(p).read()
    for a,b in pairs:
        assert t.count(a)==1,(card,t.count(a),a)
        t=t.replace(a,b)
    if reviewed:
        t,n=re.subn(r'^reviewed: .*$','reviewed: 2026-12-01',t,flags=re.M); assert n==1
    open(p,'w').write(t)
    body=t.split('\n---\n',1)[1]
    for l in body.split('\n'):
        if l.startswith('[^'): continue
        l=re.sub(r'<!--.*?-->','',l)
        for s in re.split(r'(?<=\])\s+(?=[A-Z“])',l):
            w=re.sub(r'\[\^\d+\]','',s); w=re.sub(r'^- \S+: ','',w)
            if len(w.split())>28: print('LONG',card,len(w.split()),w)
def foot(card,n,ref):
    p=R+'content/'+card+'.md'; t=open(p).read().rstrip('\n')
    assert f'[^{n}]:' not in t
    open(p,'w').write(t+f'\n[^{n}]: {ref}\n')
