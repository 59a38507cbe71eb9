using Microsoft.AspNetCore.Http;

namespace Crm.Modules.Territories.Pages.Reseau;

/// <summary>The filter of a list as its export takes it.</summary>
internal static class ListQuery
{
    public static string Of(HttpRequest request) =>
        QueryString.Create(request.Query.Where(q => q.Key is not ("page" or "pageSize")).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v))
        .Where(p => !string.IsNullOrEmpty(p.Value))).ToString().Replace('?', '&');
}
