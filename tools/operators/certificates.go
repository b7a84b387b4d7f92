package main

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"os"
	"path/filepath"
	"time"
)

const (
	keyBits  = 2048
	validity = 365 * 24 * time.Hour
	// Kueue takes an authority only if it has this name, else it makes one.
	authorityName = "kueue-ca"
	// Who the API server is when it hands requests on to aggregated ones.
	clientName = "front-proxy-client"
)

type pair struct {
	certificate *x509.Certificate
	key         *rsa.PrivateKey
}

// writeCertificates writes ca.crt and ca.key, tls.crt and tls.key (a server's,
// for the names) and client.crt and client.key into a folder.
func writeCertificates(folder string, names []string) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	authority, err := sign(&x509.Certificate{
		Subject:               pkix.Name{CommonName: authorityName},
		DNSNames:              []string{authorityName},
		KeyUsage:              x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
		IsCA:                  true,
		BasicConstraintsValid: true,
	}, nil)
	if err != nil {
		return err
	}
	server, err := sign(&x509.Certificate{
		Subject:     pkix.Name{CommonName: names[0]},
		DNSNames:    names,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}, authority)
	if err != nil {
		return err
	}
	client, err := sign(&x509.Certificate{
		Subject:     pkix.Name{CommonName: clientName},
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
	}, authority)
	if err != nil {
		return err
	}
	for name, written := range map[string]*pair{"ca": authority, "tls": server, "client": client} {
		if err := written.write(filepath.Join(folder, name)); err != nil {
			return err
		}
	}
	return nil
}

// sign makes a key and a certificate for it; without an authority it signs itself.
func sign(template *x509.Certificate, authority *pair) (*pair, error) {
	key, err := rsa.GenerateKey(rand.Reader, keyBits)
	if err != nil {
		return nil, err
	}
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
	if err != nil {
		return nil, err
	}
	template.SerialNumber = serial
	template.NotBefore = time.Now().Add(-time.Hour)
	template.NotAfter = time.Now().Add(validity)
	if authority == nil {
		authority = &pair{template, key}
	}
	der, err := x509.CreateCertificate(rand.Reader, template, authority.certificate, &key.PublicKey, authority.key)
	if err != nil {
		return nil, err
	}
	certificate, err := x509.ParseCertificate(der)
	return &pair{certificate, key}, err
}

func (p *pair) write(base string) error {
	blocks := map[string]*pem.Block{
		".crt": {Type: "CERTIFICATE", Bytes: p.certificate.Raw},
		".key": {Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(p.key)},
	}
	for extension, block := range blocks {
		if err := os.WriteFile(base+extension, pem.EncodeToMemory(block), 0o600); err != nil {
			return err
		}
	}
	return nil
}
