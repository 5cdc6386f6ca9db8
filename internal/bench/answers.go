// Package bench compares the SDK with bare net/http and encoding/json doing
// the same calls, and the limiters with golang.org/x/time/rate, redis_rate and
// ulule/limiter. A benchmark runs its rivals in turn, in short rounds, and
// reports the median of their ratios within a round: compare those, not runs.
// It is a module of its own, so that what it compares with never enters the
// SDK's go.mod. In this folder:
//
//	go test -run '^$' -bench .
package bench

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// userAnswer is an answer of user/get of about 1.1 KB.
const userAnswer = `{"errcode":0,"errmsg":"ok","userid":"zhangsan","name":"张三","department":[1,2],"order":[1,2],"position":"后台工程师","mobile":"13800000000","gender":"1","email":"zhangsan@example.com","biz_mail":"zhangsan@corp.example.com","is_leader_in_dept":[1,0],"direct_leader":["lisi"],"avatar":"http://wx.qlogo.cn/mmopen/ajNVdqHZLLA3WJ6DSZUfiakYe37PKnQhBIeOQBO4czqrnZDS79FH5Wm5m4X69TBicnHFlhiafvDwklOpZeXYQQ2icg/0","thumb_avatar":"http://wx.qlogo.cn/mmopen/ajNVdqHZLLA3WJ6DSZUfiakYe37PKnQhBIeOQBO4czqrnZDS79FH5Wm5m4X69TBicnHFlhiafvDwklOpZeXYQQ2icg/100","telephone":"020-123456","alias":"jackzhang","address":"广州市海珠区新港中路","open_userid":"xxxxxx","main_department":1,"extattr":{"attrs":[{"type":0,"name":"文本名称","text":{"value":"文本"}},{"type":1,"name":"网页名称","web":{"url":"http://www.test.com","title":"标题"}}]},"status":1,"qr_code":"https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=xxx","external_position":"产品经理"}`

// sendAnswer is an answer of message/send.
const sendAnswer = `{"errcode":0,"errmsg":"ok","invaliduser":"","invalidparty":"","invalidtag":"","unlicenseduser":"","msgid":"x8f2k1","response_code":"abc"}`

const tokenAnswer = `{"errcode":0,"errmsg":"ok","access_token":"token-of-the-benchmark","expires_in":7200}`

// batchAnswer is an answer of batch/get_by_user with 100 customers, about 84 KB.
func batchAnswer() string {
	var b strings.Builder
	b.WriteString(`{"errcode":0,"errmsg":"ok","external_contact_list":[`)
	for i := range 100 {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"external_contact":{"external_userid":"woAJ2GCAAAXtWyujaWJHDDGi0m%06d","name":"李四%d","position":"Manager","avatar":"http://p.qlogo.cn/bizmail/IcsdgagqefergqerhewSdage/%d","corp_name":"腾讯","corp_full_name":"腾讯科技有限公司","type":2,"gender":1,"unionid":"ozynqsulJFCZ2z1aYeS8h-nuasd%06d"},"follow_info":{"userid":"rocky","remark":"李部长 %d","description":"对接采购事务，第 %d 位","createtime":1525779812,"tag_id":["etAJ2GCAAAXtWyujaWJHDDGi0mACHAAA","stJ2GCAAAXtWyujaWJHDDGi0mACHAAB"],"remark_corp_name":"腾讯科技","remark_mobiles":["13800000001","13000000002"],"oper_userid":"rocky","add_way":1,"state":"channel-%d","wechat_channels":{"nickname":"视频号名称","source":1}}}`, i, i, i, i, i, i, i%7)
	}
	b.WriteString(`],"next_cursor":"r9FqSqsI8fgNbHLHE5QoCP50UIg2cFQbfma3l2QsmwI","fail_info":{"unlicensed_userid_list":[]}}`)
	return b.String()
}

// answers is a platform in memory: a RoundTripper with one answer per path.
type answers map[string]string

func platform() answers {
	return answers{
		"/cgi-bin/gettoken":                          tokenAnswer,
		"/cgi-bin/user/get":                          userAnswer,
		"/cgi-bin/externalcontact/batch/get_by_user": batchAnswer(),
		"/cgi-bin/message/send":                      sendAnswer,
	}
}

// RoundTrip answers without a network.
func (a answers) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.Body != nil {
		if _, err := io.Copy(io.Discard, req.Body); err != nil {
			return nil, err
		}
		if err := req.Body.Close(); err != nil {
			return nil, err
		}
	}
	body := a[req.URL.Path]
	return &http.Response{
		StatusCode: http.StatusOK, Status: "200 OK", Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header:        http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		ContentLength: int64(len(body)), Body: io.NopCloser(strings.NewReader(body)), Request: req,
	}, nil
}

// ServeHTTP gives the same answers over a socket.
func (a answers) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	_, _ = io.Copy(io.Discard, req.Body)
	w.Header().Set("Content-Type", "application/json; charset=UTF-8")
	_, _ = io.Copy(w, bytes.NewReader([]byte(a[req.URL.Path])))
}
