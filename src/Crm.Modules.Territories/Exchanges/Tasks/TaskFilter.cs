using System.Globalization;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Places.Territories;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>What a list of tasks keeps.</summary>
/// <param name="Assignee">An id, an address or <c>me</c>.</param>
/// <param name="Due"><c>late</c>, <c>today</c> (and late), <c>week</c> (and before), or a date: to be done by then. Open tasks only.</param>
internal sealed record TaskFilter(FollowUpStatus? Status = null, string? Assignee = null, Guid? Territory = null, string? Due = null,
    string? Q = null, string? Department = null)
{
    public static readonly SortMap<FollowUpTask> Sorts = new SortMap<FollowUpTask>("dueDate", t => t.Id)
        .By("dueDate", t => t.DueDate).By("title", t => t.Title).By("createdAt", t => t.CreatedAt);

    public IQueryable<FollowUpTask> Apply(ExchangesData data, Guid? assignee, DateOnly today)
    {
        var found = data.Tasks;
        if (Status is { } status) found = found.InStatus(status, today);
        if (!string.IsNullOrWhiteSpace(Assignee)) found = assignee is { } id ? found.Where(t => t.Assignee == id) : found.Where(t => false);
        if (Territory is { } territory) found = found.Where(t => t.Territories.Any(r => r.TerritoryId == territory));
        if (!string.IsNullOrWhiteSpace(Department)) found = found.Where(t => t.ScopeRows.Any(r => r.Code == Department));
        if (LastDay(today) is { } by) found = found.InStatus(FollowUpStatus.Open, today).Where(t => t.DueDate <= by);
        return found.SearchedBy(Q, t => t.SearchText);
    }

    internal DateOnly? LastDay(DateOnly today) => Due switch
    {
        null or "" => null,
        "late" => today.AddDays(-1),
        "today" => today,
        "week" => today.AddDays(7),
        _ => DateOnly.TryParseExact(Due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new BusinessException(CoreErrors.Unreadable, 400).With("reason", "« due » attend late, today, week ou une date (2026-11-30)."),
    };
}
