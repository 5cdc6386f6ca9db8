package catalog_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/catalog"
)

var updateDocs = flag.Bool("update", false, "write docs/endpoints.md and docs/errors.md anew")

const pageURL = "https://developer.work.weixin.qq.com/document/path/"

// TestEndpointsPageIsCurrent keeps docs/endpoints.md equal to the catalogue. Whoever changes an endpoint runs this test
// with -update and shows the difference in review.
func TestEndpointsPageIsCurrent(t *testing.T) {
	t.Parallel()
	methods := methodsOf(t, "..")
	families := map[string][]catalog.Endpoint{}
	n := 0
	for e := range catalog.All() {
		m := methods[e.Path]
		require.NotEmpty(t, m.name, "%s has no method", e.Path)
		families[m.family] = append(families[m.family], e)
		n++
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "# Endpoints\n\nThe %d endpoints that the SDK calls, as `wecom/catalog` lists them. ", n)
	b.WriteString("`go test ./wecom/catalog -run Page -update` writes this page.\n\n")
	b.WriteString("A page stands per kind of app: internal (企业内部开发), third-party (第三方应用), provider-developed (代开发), hardware (智慧硬件).\n")
	for _, family := range sortedKeys(families) {
		fmt.Fprintf(&b, "\n## %s\n\n| method | endpoint | official pages | credential | note |\n|---|---|---|---|---|\n", family)
		for _, e := range families[family] {
			fmt.Fprintf(&b, "| `%s` | %s `%s%s` | %s | %s | %s |\n", methods[e.Path].name, e.Method, e.Host, e.Path, pagesOf(e.Pages), credentialOf(t, e), noteOf(e))
		}
	}
	compare(t, "endpoints.md", b.Bytes())
}

func pagesOf(p wecom.Pages) string {
	var list []string
	for _, k := range []struct {
		name string
		page int
	}{{"internal", p.Internal}, {"third-party", p.ThirdParty}, {"provider", p.Provider}, {"hardware", p.Hardware}} {
		if k.page != 0 {
			list = append(list, fmt.Sprintf("%s [%d](%s%[2]d)", k.name, k.page, pageURL))
		}
	}
	return strings.Join(list, ", ")
}

func credentialOf(t *testing.T, e catalog.Endpoint) string {
	t.Helper()
	names := map[wecom.CredentialKind]string{
		wecom.CorpToken: "access_token", wecom.SuiteToken: "suite_access_token", wecom.ProviderToken: "provider_access_token",
		wecom.DeviceToken: "device_access_token", wecom.ModelToken: "model_access_token", wecom.RobotKey: "robot key", wecom.NoCredential: "none",
	}
	require.Contains(t, names, e.Credential, e.Path)
	return names[e.Credential]
}

func noteOf(e catalog.Endpoint) string {
	var notes []string
	if e.Body == wecom.BodyMultipart {
		notes = append(notes, "upload")
	}
	if e.Body == wecom.BodyXML {
		notes = append(notes, "XML, client certificate")
	}
	if e.Download {
		notes = append(notes, "download")
	}
	if e.Deprecated != "" {
		notes = append(notes, "deprecated: "+e.Deprecated)
	}
	return cell(strings.Join(notes, "; "))
}

// TestErrorsPageIsCurrent keeps docs/errors.md equal to the table of errcodes.
func TestErrorsPageIsCurrent(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	b.WriteString("# Error codes\n\nWhat `*wecom.APIError` and `wecom.ErrorCodes` know about each errcode: the [global table](" + pageURL + "90313) and codes of single families. ")
	b.WriteString("The class is for `errors.Is`. `go test ./wecom/catalog -run Page -update` writes this page.\n\n")
	b.WriteString("| errcode | class | meaning | what to do |\n|---|---|---|---|\n")
	classes := classNames()
	for e := range wecom.ErrorCodes() {
		class := classes[e.Class]
		require.True(t, class != "" || e.Class == nil, "%d: %v has no name here", e.Code, e.Class)
		if class != "" {
			class = "`" + class + "`"
		}
		fmt.Fprintf(&b, "| %d | %s | %s | %s |\n", e.Code, class, cell(e.Meaning), cell(e.Advice))
	}
	compare(t, "errors.md", b.Bytes())
}

func classNames() map[error]string {
	return map[error]string{
		wecom.ErrTokenExpired: "ErrTokenExpired", wecom.ErrWrongSecret: "ErrWrongSecret", wecom.ErrRateLimited: "ErrRateLimited",
		wecom.ErrConcurrencyLimited: "ErrConcurrencyLimited", wecom.ErrBusy: "ErrBusy", wecom.ErrNoPermission: "ErrNoPermission",
		wecom.ErrNotFound: "ErrNotFound", wecom.ErrInvalidParameter: "ErrInvalidParameter", wecom.ErrIPNotAllowed: "ErrIPNotAllowed",
		wecom.ErrLimitExceeded: "ErrLimitExceeded", wecom.ErrConflict: "ErrConflict", wecom.ErrWrongState: "ErrWrongState",
		wecom.ErrEnded: "ErrEnded", wecom.ErrNotEnabled: "ErrNotEnabled", wecom.ErrRetired: "ErrRetired", wecom.ErrBlocked: "ErrBlocked",
	}
}

// cell keeps a text from breaking its table.
func cell(s string) string {
	return strings.NewReplacer(`\ : ? * " < >`, "`\\ : ? * \" < >`", `\ : * ? " < >`, "`\\ : * ? \" < >`", `\uxxxx`, "`\\uxxxx`", "|", `\|`, "\n", " ").Replace(s)
}

func compare(t *testing.T, name string, want []byte) {
	t.Helper()
	path := filepath.Join("..", "..", "docs", name)
	if *updateDocs {
		require.NoError(t, os.WriteFile(path, want, 0o644))
	}
	have, err := os.ReadFile(path)
	require.NoError(t, err)
	if !bytes.Equal(have, want) {
		at, rest := 1, bytes.Split(want, []byte("\n"))
		for i, line := range bytes.Split(have, []byte("\n")) {
			if i >= len(rest) || !bytes.Equal(line, rest[i]) {
				break
			}
			at++
		}
		assert.Fail(t, "docs/"+name+" is stale", "from line %d on: run go test ./wecom/catalog -run Page -update", at)
	}
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// method is what calls an endpoint: the package and the name of the client's method, or of several.
type method struct{ family, name string }

// methodsOf reads the source below dir: which method of a Client uses the variable of which endpoint.
func methodsOf(t *testing.T, dir string) map[string]method {
	t.Helper()
	type variable struct{ room, name string }
	paths, users := map[variable]string{}, map[variable][]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		room := filepath.Dir(path)
		for _, decl := range file.Decls {
			switch d := decl.(type) {
			case *ast.GenDecl:
				for name, official := range endpointPaths(d) {
					paths[variable{room, name}] = official
				}
			case *ast.FuncDecl:
				if d.Recv != nil && d.Name.IsExported() {
					for name := range usedWhole(d.Body) {
						v := variable{room, name}
						users[v] = append(users[v], d.Name.Name)
					}
				}
			}
		}
		return nil
	})
	require.NoError(t, err)
	methods := map[string]method{}
	for v, official := range paths {
		family := filepath.Base(v.room)
		if v.room == dir {
			family = "wecom"
		}
		if names := users[v]; len(names) > 0 {
			slices.Sort(names)
			methods[official] = method{family, strings.Join(names, "`, `")}
		}
	}
	return methods
}

// endpointPaths maps the variables of a declaration that are endpoints to their official paths.
func endpointPaths(d *ast.GenDecl) map[string]string {
	names := endpointNames(d)
	paths := map[string]string{}
	for _, spec := range d.Specs {
		v, ok := spec.(*ast.ValueSpec)
		if !ok {
			continue
		}
		for i, value := range v.Values {
			if lit, ok := value.(*ast.CompositeLit); ok && slices.Contains(names, v.Names[i].Name) {
				paths[v.Names[i].Name] = pathOf(lit)
			}
		}
	}
	return paths
}

func pathOf(lit *ast.CompositeLit) string {
	for _, element := range lit.Elts {
		pair, ok := element.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, isName := pair.Key.(*ast.Ident)
		text, isText := pair.Value.(*ast.BasicLit)
		if isName && isText && key.Name == "Path" {
			path, _ := strconv.Unquote(text.Value)
			return path
		}
	}
	return ""
}

// usedWhole finds the names that a body uses as they are, not only for one of their fields.
func usedWhole(body *ast.BlockStmt) map[string]bool {
	used := map[string]bool{}
	ast.Inspect(body, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			_, plain := s.X.(*ast.Ident)
			return !plain
		}
		if id, ok := n.(*ast.Ident); ok {
			used[id.Name] = true
		}
		return true
	})
	return used
}
