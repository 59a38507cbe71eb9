using Crm.Foundation.Data;
using Crm.Foundation.Web;

namespace Crm.Workbench.Lists;

/// <summary>A page that shows a list. Its filter is its address: it can be kept, sent, and is what the file and the bar under the list act on.</summary>
public abstract class ListPage<TFilter, TRow>(ListOf<TFilter, TRow> list) : CrmPage where TFilter : class
{
    public TFilter Filter { get; private set; } = list.Nothing;
    public Page<TRow> Listing { get; protected set; } = new([], 1, PageRequest.DefaultSize, 0);

    /// <summary>Null for the usual order.</summary>
    public string? Sort { get; private set; }
    public bool Filtered => !Filter.Equals(list.Nothing);

    /// <summary>Takes what the address says; a value nobody knows, in an old link, is left aside, what is wrong in a form is not. Gives what page to
    /// read.</summary>
    protected PageRequest Read(TFilter filter, PageRequest request)
    {
        foreach (var key in ModelState.Keys.Where(Request.Query.ContainsKey).ToList()) ModelState.Remove(key);
        (Filter, Sort) = (filter, list.Known(request.Sort));
        return request with { Sort = Sort };
    }
}
