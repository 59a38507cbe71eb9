using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Somebody at the doors: by token at the API, by cookie at the pages. Writes carry what is given, or an empty input.</summary>
internal sealed class Visitor(HttpClient script, HttpClient browser)
{
    public HttpClient Script => script;

    public Task<HttpResponseMessage> Knock(Door door, string url, HttpContent? content = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(door.Method is "ANY" ? "GET" : door.Method), url);
        if (door.IsWrite)
        {
            request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
            request.Content = content ?? Empty(door);
        }
        return (door.IsApi ? script : browser).SendAsync(request);
    }

    private static HttpContent Empty(Door door) => door.ContentType switch
    {
        "application/json" => new StringContent("{}", Encoding.UTF8, "application/json"),
        "multipart/form-data" => new MultipartFormDataContent { { new StringContent(""), "nothing" } },
        _ => new FormUrlEncodedContent([]),
    };

    public static bool IsSentToSignIn(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Unauthorized
            || (answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/compte/connexion", StringComparison.Ordinal));
}
