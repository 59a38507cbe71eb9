using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Crm.Web.Tests.SqlServer;

/// <summary>Keeps every query the program compiles, before it becomes SQL of one engine.</summary>
internal sealed class QueryCatcher : IQueryExpressionInterceptor
{
    private readonly List<Expression> caught = [];

    public IReadOnlyList<Expression> Caught
    {
        get { lock (caught) return [.. caught]; }
    }

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        lock (caught) caught.Add(queryExpression);
        return queryExpression;
    }
}
