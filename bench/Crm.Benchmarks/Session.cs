using System.Net;
using System.Text.RegularExpressions;

namespace Crm.Benchmarks;

/// <summary>Signs in by the form, as a person; the cookies are carried by hand, since in production they want https.</summary>
internal static partial class Session
{
    private const string Page = "/compte/connexion", Password = "Demo-2026!";

    public static async Task<string> Of(Uri product, string account)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = product };
        using var form = await client.GetAsync(Page);
        var before = Cookies(form);
        var fields = new Dictionary<string, string> { ["Input.Email"] = account, ["Input.Password"] = Password,
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(Token().Match(await form.Content.ReadAsStringAsync()).Groups["token"].Value) };
        using var request = new HttpRequestMessage(HttpMethod.Post, Page) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Cookie", before);
        using var answer = await client.SendAsync(request);
        if (answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther))
            throw new InvalidOperationException($"{account} could not sign in: {answer.StatusCode}");
        return Cookies(answer) is { Length: > 0 } after ? $"{before}; {after}" : before;
    }

    private static string Cookies(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var all) ? string.Join("; ", all.Select(c => c.Split(';')[0])) : "";

    [GeneratedRegex("""__RequestVerificationToken" type="hidden" value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
