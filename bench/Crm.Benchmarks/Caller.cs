using System.Net.Http.Headers;
using System.Text;

namespace Crm.Benchmarks;

/// <summary>Puts questions to both programs over connections that are kept.</summary>
internal sealed class Caller(Uri product, Uri floor, Samples samples, IReadOnlyDictionary<string, string> cookies, int connections) : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = connections, UseCookies = false, AllowAutoRedirect = false, UseProxy = false,
    });

    /// <summary>Every request of a question in turn, each answer read to its end.</summary>
    public async Task Put(Ask[] question, byte[] buffer)
    {
        foreach (var ask in question)
        {
            using var answer = await Send(ask);
            await using var content = await answer.Content.ReadAsStreamAsync();
            while (await content.ReadAsync(buffer) > 0) { }
        }
    }

    public async Task<string> Read(Ask ask)
    {
        using var answer = await Send(ask);
        return await answer.Content.ReadAsStringAsync();
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> Send(Ask ask)
    {
        using var request = new HttpRequestMessage(ask.Body is null ? HttpMethod.Get : HttpMethod.Post,
            new Uri(ask.Side is Side.Product ? product : floor, ask.Path));
        if (ask.Body is not null) request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(ask.Body)) { Headers = { ContentType = Json } };
        if (ask is { Account: { } reader, Session: true }) request.Headers.Add("Cookie", cookies[reader]);
        else if (ask.Account is { } account) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", samples.Token(account));
        var answer = await http.SendAsync(request, default);
        return answer.IsSuccessStatusCode ? answer
            : throw new InvalidOperationException($"{ask.Side} {ask.Path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }
}
