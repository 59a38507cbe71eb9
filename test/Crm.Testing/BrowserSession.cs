using System.Net;
using System.Text.RegularExpressions;
using Crm.Web.Accounts;
using Crm.Workbench.TextChecks;

namespace Crm.Testing;

/// <summary>Signs in by the form, then sends the antiforgery token as the product's scripts do.</summary>
internal static partial class BrowserSession
{
    public const string Password = "Demo-2026!";
    public const string TokenHeader = "RequestVerificationToken";
    private const string SignInPage = "/compte/connexion";

    public static async Task<HttpClient> SignIn(HttpClient client, string email)
    {
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var form = new Dictionary<string, string> { ["Input.Email"] = email, ["Input.Password"] = Password,
            ["__RequestVerificationToken"] = await TokenOf(client, SignInPage) };
        using var answer = await client.PostAsync(SignInPage, new FormUrlEncodedContent(form));
        if (answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther))
            throw new InvalidOperationException($"{email} could not sign in: {answer.StatusCode}");
        // The token before sign-in was for nobody: take the person's.
        client.DefaultRequestHeaders.Add(TokenHeader, await TokenOf(client, "/"));
        return client;
    }

    private static async Task<string> TokenOf(HttpClient client, string url)
    {
        var html = await client.GetStringOrError(url);
        var found = Token().Match(html);
        return found.Success ? WebUtility.HtmlDecode(found.Groups["token"].Value)
            : throw new InvalidOperationException($"No antiforgery token on {url}:\n{html}");
    }

    /// <summary>The page after at most three redirections; an error page has a token too.</summary>
    private static async Task<string> GetStringOrError(this HttpClient client, string url)
    {
        var answer = await client.GetAsync(url);
        for (var hops = 0; hops < 3 && answer.Headers.Location is { } next; hops++) answer = await client.GetAsync(next);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("""name="(csrf-token" content|__RequestVerificationToken" type="hidden" value)="(?<token>[^"]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
