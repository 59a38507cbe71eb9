using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace Crm.Web.Tests.SqlServer;

/// <summary>The same query for another context: its tables instead of the first one's, values instead of parameters.</summary>
internal sealed class OnSqlServer(DbContext context) : ExpressionVisitor
{
    /// <summary>Sends the query to the context; what it would have answered does not matter.</summary>
    public async Task Send(Expression caught)
    {
        var query = Visit(caught);
        var provider = context.GetService<IAsyncQueryProvider>();
        var element = query.Type.GetInterfaces().Append(query.Type)
            .FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IQueryable<>))?.GetGenericArguments()[0];
        var result = element is null ? typeof(Task<>).MakeGenericType(query.Type) : typeof(IAsyncEnumerable<>).MakeGenericType(element);
        var sent = typeof(IAsyncQueryProvider).GetMethod(nameof(IAsyncQueryProvider.ExecuteAsync))!.MakeGenericMethod(result)
            .Invoke(provider, [query, CancellationToken.None])!;
        if (sent is Task task) await task;
        else await (Task)GetType().GetMethod(nameof(ReadOne), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element!).Invoke(null, [sent])!;
    }

    protected override Expression VisitExtension(Expression node) => node switch
    {
        EntityQueryRootExpression root =>
            new EntityQueryRootExpression(context.Model.FindEntityType(root.EntityType.Name) ?? throw new InvalidOperationException(root.EntityType.Name)),
        QueryParameterExpression parameter =>
            Expression.Field(Expression.Constant(Activator.CreateInstance(typeof(Box<>).MakeGenericType(parameter.Type), Sample(parameter.Type))), "Value"),
        _ => base.VisitExtension(node),
    };

    private static async Task ReadOne<T>(IAsyncEnumerable<T> rows)
    {
        await foreach (var _ in rows) return;
    }

    private static object? Sample(Type type)
    {
        if (type == typeof(string)) return "59";
        if (Nullable.GetUnderlyingType(type) is { } inner) return Sample(inner);
        if (type.IsValueType) return Activator.CreateInstance(type);
        var item = type.IsArray ? type.GetElementType()! : type.GetInterfaces().Append(type)
            .FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
        if (item is null) return null;
        if (type.IsArray || type.IsInterface) return ArrayOf(item);
        return Activator.CreateInstance(type, ArrayOf(item));
    }

    private static Array ArrayOf(Type item)
    {
        var array = Array.CreateInstance(item, 2);
        for (var i = 0; i < 2; i++) array.SetValue(Sample(item), i);
        return array;
    }

    private sealed class Box<T>(T value)
    {
        public T Value = value;
    }
}
