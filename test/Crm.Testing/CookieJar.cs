namespace Crm.Testing;

/// <summary>Keeps cookies whatever their date: the tests' clock is not the machine's.</summary>
internal sealed class CookieJar : DelegatingHandler
{
    private readonly Dictionary<string, string> cookies = [];

    /// <summary>Keeps what it has, whatever the server says next: a visitor who tries every door also tries the way out.</summary>
    public bool IsSealed { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (cookies.Count > 0) request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
        var response = await base.SendAsync(request, cancellationToken);
        if (IsSealed) return response;
        foreach (var set in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var pair = set.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0) cookies.Remove(pair[0]);
            else cookies[pair[0]] = pair[1];
        }
        return response;
    }
}
