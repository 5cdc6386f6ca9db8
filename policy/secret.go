package policy

import (
	"crypto/sha256"
	"encoding/hex"
)

// SecretSubject names the holder of a secret, such as the key of a webhook
// robot, without telling the secret. It is equal in every process.
func SecretSubject(secret string) string {
	sum := sha256.Sum256([]byte("wecomkit/subject/" + secret))
	return "secret-" + hex.EncodeToString(sum[:16])
}
